import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { formatDate } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { DateField } from '@/shared/ui/DateField';
import { Empty } from '@/shared/ui/Empty';
import { say } from '@/shared/ui/notice';
import { endPosition, type Official, officialHistory, officialQuery, type Position } from '../api';
import { PositionName } from './PositionName';

function EndPosition(props: { official: Official; position: Position; close: () => void }) {
  const { official, position, close } = props;
  const { t } = useTranslation();
  const { today } = useMe();
  const queries = useQueryClient();
  return (
    <FormModal<Schemas['EndPositionRequest'], Official>
      title={t('official.endPosition')}
      intro={<PositionName position={position} />}
      initial={{ to: today }}
      submitLabel={t('official.endPosition')}
      send={(values) => endPosition(official, position.id, values)}
      conflict={{
        reload: () => queries.refetchQueries(officialQuery(official.id)),
        lastChange: () => queries.fetchQuery({ ...officialHistory(official.id), staleTime: 0 }),
      }}
      close={close}
      done={() => say(t('official.positionEnded'))}
    >
      <Field name="to" label={t('official.lastDay')} required>
        <DateField />
      </Field>
    </FormModal>
  );
}

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
          <Button type="link" size="small" onClick={() => setEnding(position)}>
            {t('official.endPosition')}
          </Button>
        ) : null,
    },
  ];
  return (
    <>
      {official.positions.length === 0 ? (
        <Empty title={t('official.noPosition')} hint={t('official.noPositionHint')} />
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
