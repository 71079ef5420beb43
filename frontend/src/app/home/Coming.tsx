import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BriefingTag } from '@/features/briefing/components/BriefingTag';
import { formatDate, formatTime } from '@/shared/format/dates';
import type { Schemas } from '@/shared/http/schemas';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { DueDate } from '@/shared/ui/DueDate';

type Visit = Schemas['ExpectedVisitResponse'];
type Briefing = Schemas['BriefingRow'];

function Owed({ briefing }: { briefing: Briefing | undefined }) {
  if (!briefing) return null;
  const open = briefing.state === 'PENDING' || briefing.state === 'OVERDUE';
  return (
    <>
      <Link to="/meetings/$id/briefing" params={{ id: briefing.meetingId }}>
        <BriefingTag state={briefing.state} daysLate={briefing.daysLate} />
      </Link>
      {open && (
        <div>
          <DueDate date={briefing.dueOn} />
        </div>
      )}
    </>
  );
}

/** Who still comes this month, by day, and whether he was told what he should know. */
export function Coming({ visits, briefings }: { visits: Visit[]; briefings: Briefing[] }) {
  const { t } = useTranslation();
  if (visits.length === 0) return <p className="quiet">{t('work.nobodyComing')}</p>;
  const columns: Column<Visit>[] = [
    {
      key: 'when',
      title: t('meeting.when'),
      cell: ({ meetingId, heldOn, time }) => (
        <>
          <Link to="/meetings/$id" params={{ id: meetingId }}>
            {t(`weekday.${new Date(`${heldOn}T00:00:00`).getDay()}`)}, {formatDate(heldOn)}
          </Link>{' '}
          {formatTime(time)}
        </>
      ),
    },
    {
      key: 'official',
      title: t('meeting.visitor'),
      cell: ({ official, planned }) => (
        <>
          {official.fullName}
          <div className="quiet">{t(planned ? 'meeting.planned' : 'meeting.assignedOnly')}</div>
        </>
      ),
    },
    { key: 'cell', title: t('meeting.cell'), cell: ({ cell }) => cell.name },
    { key: 'place', title: t('meeting.place'), cell: ({ place }) => place },
  ];
  if (briefings.length > 0) {
    columns.push({
      key: 'briefing',
      title: t('work.briefing'),
      cell: ({ meetingId }) => (
        <Owed briefing={briefings.find((one) => one.meetingId === meetingId)} />
      ),
    });
  }
  return (
    <DataTable
      caption={t('work.coming')}
      columns={columns}
      rows={visits}
      rowKey={({ meetingId, official }) => meetingId + official.id}
    />
  );
}
