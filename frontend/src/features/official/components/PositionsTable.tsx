import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Empty } from '@/shared/ui/Empty';
import { onDemand } from '@/shared/ui/onDemand';
import { TextAct } from '@/shared/ui/TextAct';
import type { Official, Position } from '../api';
import { PositionName } from './PositionName';

const EndPosition = onDemand(async () => (await import('./EndPosition')).EndPosition);

/** Every position the official has held or holds. */
export function PositionsTable({ official }: { official: Official }) {
  const { t } = useTranslation();
  const [ending, setEnding] = useState<Position | null>(null);
  const mayEnd = official.actions.includes('addPosition');
  const columns: Column<Position>[] = [
    {
      key: 'rank',
      title: t('official.position'),
      cell: (position) => <PositionName position={position} />,
    },
    { key: 'unit', title: t('official.positionUnit'), cell: (position) => position.unit.name },
    { key: 'from', title: t('common.from'), cell: (position) => formatDate(position.from) },
    {
      key: 'to',
      title: t('common.to'),
      cell: (position) => (position.to ? formatDate(position.to) : t('common.now')),
    },
    {
      key: 'act',
      title: t('common.acts'),
      cell: (position) =>
        mayEnd && !position.to ? (
          <TextAct act={() => setEnding(position)}>{t('official.endPosition')}</TextAct>
        ) : null,
    },
  ];
  return (
    <>
      {official.positions.length === 0 ? (
        <Empty title={t('official.noPosition')} hint={mayEnd && t('official.noPositionHint')} />
      ) : (
        <DataTable
          caption={t('official.positions')}
          columns={columns}
          rows={official.positions}
          rowKey={(position) => position.id}
        />
      )}
      {ending && (
        <EndPosition official={official} position={ending} close={() => setEnding(null)} />
      )}
    </>
  );
}
