import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '@/shared/format/dates';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Empty } from '@/shared/ui/Empty';
import { onDemand } from '@/shared/ui/onDemand';
import { StateTag } from '@/shared/ui/StateTag';
import { TextAct } from '@/shared/ui/TextAct';
import type { Roster, RosterCell } from '../api';
import { Placed } from '@/shared/ui/Placed';

const SetVisitors = onDemand(async () => (await import('./SetVisitors')).SetVisitors);

function Visitors({ cell }: { cell: RosterCell }) {
  const { t } = useTranslation();
  if (cell.visitors.length === 0) return <StateTag tone="risk">{t('roster.nobody')}</StateTag>;
  return (
    <ul className="plain-list">
      {cell.visitors.map(({ official, clash, gone }) => (
        <li key={official.id}>
          {official.fullName} {clash && <StateTag tone="late">{t('roster.clash')}</StateTag>}
          {gone && <StateTag tone="blocked">{t('roster.gone')}</StateTag>}
        </li>
      ))}
    </ul>
  );
}

/** The month, cell by cell in the order of the days; on a phone a list. */
export function RosterTable({ roster }: { roster: Roster }) {
  const { t } = useTranslation();
  const [cellId, setCellId] = useState('');
  const columns: Column<RosterCell>[] = [
    {
      key: 'cell',
      title: t('team.cell'),
      cell: ({ cell, communeName }) => (
        <Placed within={communeName}>
          <Link to="/units/$id" params={{ id: cell.id }}>
            {cell.name}
          </Link>
        </Placed>
      ),
    },
    {
      key: 'day',
      title: t('roster.day'),
      cell: ({ meetingId, heldOn, startsAt }) =>
        meetingId ? (
          <Link to="/meetings/$id" params={{ id: meetingId }}>
            {`${formatTime(startsAt)}, ${formatDate(heldOn)}`}
          </Link>
        ) : (
          <StateTag tone="none">{t('roster.noMeeting')}</StateTag>
        ),
    },
    { key: 'who', title: t('roster.visitors'), cell: (cell) => <Visitors cell={cell} /> },
    {
      key: 'act',
      title: t('common.acts'),
      cell: ({ cell }) =>
        roster.actions.includes('setLines') ? (
          <TextAct act={() => setCellId(cell.id)}>{t('roster.choose')}</TextAct>
        ) : null,
    },
  ];
  const chosen = roster.cells.find(({ cell }) => cell.id === cellId);
  if (roster.cells.length === 0) return <Empty title={t('roster.noCells')} />;
  return (
    <>
      <DataTable
        caption={t('roster.matrix')}
        columns={columns}
        rows={roster.cells}
        rowKey={({ cell }) => cell.id}
      />
      {chosen && (
        <SetVisitors key={cellId} roster={roster} cell={chosen} close={() => setCellId('')} />
      )}
    </>
  );
}
