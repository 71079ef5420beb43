import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoment } from '@/shared/format/dates';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Empty } from '@/shared/ui/Empty';
import { HeatTag } from '@/shared/ui/HeatTag';
import { Loaded } from '@/shared/ui/Loaded';
import { onDemand } from '@/shared/ui/onDemand';
import { type UnitHeat, unitHeatQuery } from '../api';

const SetHeat = onDemand(async () => (await import('./SetHeat')).SetHeat);

type Entry = UnitHeat['entries'][number];

function Entries({ heat }: { heat: UnitHeat }) {
  const { t } = useTranslation();
  const days = ({ validFrom, validTo }: Entry) => {
    const from = formatDate(validFrom);
    if (validTo === null) return t('heat.since', { from });
    return validTo < validFrom
      ? t('heat.replaced', { from })
      : t('heat.fromTo', { from, to: formatDate(validTo) });
  };
  const columns: Column<Entry>[] = [
    { key: 'level', title: t('heat.level'), cell: ({ level }) => <HeatTag level={level} /> },
    { key: 'days', title: t('heat.days'), cell: days },
    {
      key: 'reason',
      title: t('heat.reason'),
      cell: ({ reason, detail }) => (
        <>
          {reason}
          {detail && (
            <div className="whole-text">
              <strong>{t('heat.detail')}: </strong>
              {detail}
            </div>
          )}
        </>
      ),
    },
    {
      key: 'by',
      title: t('heat.recordedBy'),
      cell: ({ recordedBy, recordedAt }) => (
        <>
          {recordedBy}
          <div className="quiet">{formatMoment(recordedAt)}</div>
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('heat.ofUnit')}
      columns={columns}
      rows={heat.entries}
      rowKey={(entry) => entry.recordedAt}
    />
  );
}

/** How things stand in one commune or cell, and how they stood. */
export function HeatOfUnit({ unitId }: { unitId: string }) {
  const { t } = useTranslation();
  const [setting, setSetting] = useState(false);
  const query = useQuery(unitHeatQuery(unitId));
  return (
    <Loaded query={query} lines={2}>
      {(heat) => (
        <>
          {heat.entries.length === 0 ? (
            <Empty title={t('heat.unrated')} hint={t('heat.unratedHint')} />
          ) : (
            <Entries heat={heat} />
          )}
          {heat.actions.includes('setHeat') && (
            <p className="section-act">
              <Button onClick={() => setSetting(true)}>{t('heat.set')}</Button>
            </p>
          )}
          {setting && <SetHeat key={heat.version} heat={heat} close={() => setSetting(false)} />}
        </>
      )}
    </Loaded>
  );
}
