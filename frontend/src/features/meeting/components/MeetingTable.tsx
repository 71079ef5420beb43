import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '@/shared/format/dates';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { StateTag } from '@/shared/ui/StateTag';
import type { Meeting } from '../api';

/** The day, the time and what became of the fixed day. */
function When({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const weekday = new Date(`${meeting.heldOn}T00:00:00`).getDay();
  return (
    <>
      <Link to="/meetings/$id" params={{ id: meeting.id }}>
        {t(`weekday.${weekday}`)}, {formatDate(meeting.heldOn)}
      </Link>{' '}
      {formatTime(meeting.time)}
      {meeting.moved && (
        <div className="quiet">
          {t('meeting.movedFrom', { from: formatDate(meeting.scheduledOn) })}
          {meeting.dayOff && ` ${t('meeting.forDayOff', { name: meeting.dayOff })}`}
        </div>
      )}
    </>
  );
}

export function MeetingTable({ meetings, sort }: { meetings: Meeting[]; sort?: string }) {
  const { t } = useTranslation();
  const columns: Column<Meeting>[] = [
    {
      key: 'when',
      title: t('meeting.when'),
      sort: sort ? 'heldOn' : undefined,
      cell: (meeting) => <When meeting={meeting} />,
    },
    {
      key: 'cell',
      title: t('meeting.cell'),
      cell: ({ cell, communeName }) => (
        <>
          {cell.name}
          <div className="quiet">{communeName}</div>
        </>
      ),
    },
    {
      key: 'kind',
      title: t('meeting.kind'),
      cell: ({ kind, topic, modelMeeting }) => (
        <>
          {t(`enum.meetingKind.${kind}`)}
          {modelMeeting && ` (${t('meeting.model')})`}
          {topic && <div className="quiet">{topic}</div>}
        </>
      ),
    },
    { key: 'place', title: t('meeting.place'), cell: ({ place }) => place },
    {
      key: 'expected',
      title: t('meeting.expected'),
      number: true,
      cell: ({ expectedCount }) => expectedCount,
    },
    {
      key: 'recorded',
      title: t('meeting.recorded'),
      cell: ({ cancelled, recordedCount, attendedCount }) =>
        cancelled ? (
          <StateTag tone="blocked">{t('meeting.cancelled')}</StateTag>
        ) : recordedCount > 0 ? (
          <StateTag tone="done">{t('meeting.attendedCount', { count: attendedCount })}</StateTag>
        ) : (
          t('meeting.notRecorded')
        ),
    },
  ];
  return (
    <DataTable
      caption={t('meeting.list')}
      columns={columns}
      rows={meetings}
      rowKey={(meeting) => meeting.id}
      sort={sort}
    />
  );
}
