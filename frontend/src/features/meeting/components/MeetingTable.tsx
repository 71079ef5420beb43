import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '@/shared/format/dates';
import { useNarrow } from '@/shared/hooks/useNarrow';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { StateTag } from '@/shared/ui/StateTag';
import type { Meeting } from '../api';
import { Placed } from '@/shared/ui/Placed';

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

function Kind({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  return (
    <>
      {t(`enum.meetingKind.${meeting.kind}`)}
      {meeting.modelMeeting && ` (${t('meeting.model')})`}
    </>
  );
}

/** Whether anybody came, or that it was called off. */
function Recorded({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  if (meeting.cancelled) return <StateTag tone="blocked">{t('meeting.cancelled')}</StateTag>;
  if (meeting.recordedCount === 0) return t('meeting.notRecorded');
  return (
    <StateTag tone="done">{t('meeting.attendedCount', { count: meeting.attendedCount })}</StateTag>
  );
}

/** On a phone a meeting is three lines: when, where and what, who. */
function useShortColumns(): Column<Meeting>[] {
  const { t } = useTranslation();
  return [
    { key: 'when', title: t('meeting.when'), cell: (meeting) => <When meeting={meeting} /> },
    {
      key: 'cell',
      title: t('meeting.cell'),
      cell: (meeting) => (
        <>
          {meeting.cell.name}
          <div className="quiet">
            {meeting.communeName} · <Kind meeting={meeting} />
          </div>
        </>
      ),
    },
    {
      key: 'recorded',
      title: t('meeting.recorded'),
      cell: (meeting) => (
        <>
          <Recorded meeting={meeting} />
          {meeting.expectedCount > 0 && (
            <div className="quiet">
              {t('meeting.expectedShort', { count: meeting.expectedCount })}
            </div>
          )}
        </>
      ),
    },
  ];
}

export function MeetingTable({ meetings, sort }: { meetings: Meeting[]; sort?: string }) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const short = useShortColumns();
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
      cell: ({ cell, communeName }) => <Placed within={communeName}>{cell.name}</Placed>,
    },
    {
      key: 'kind',
      title: t('meeting.kind'),
      cell: (meeting) => (
        <>
          <Kind meeting={meeting} />
          {meeting.topic && <div className="quiet">{meeting.topic}</div>}
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
      cell: (meeting) => <Recorded meeting={meeting} />,
    },
  ];
  return (
    <DataTable
      caption={t('meeting.list')}
      columns={narrow ? short : columns}
      rows={meetings}
      rowKey={(meeting) => meeting.id}
      sort={sort}
    />
  );
}
