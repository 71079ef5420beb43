import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '@/shared/format/dates';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { OutcomeTag } from '@/shared/ui/states';
import { Whole } from '@/shared/ui/Whole';
import type { ExpectedVisit } from '../api';
import { Placed } from '@/shared/ui/Placed';

/** Who comes to which cell, by day. */
export function VisitTable({ visits, sort }: { visits: ExpectedVisit[]; sort?: string }) {
  const { t } = useTranslation();
  const columns: Column<ExpectedVisit>[] = [
    {
      key: 'when',
      title: t('meeting.when'),
      sort: sort ? 'heldOn' : undefined,
      cell: ({ meetingId, heldOn, time }) => (
        <>
          <Link to="/meetings/$id" params={{ id: meetingId }}>
            <Whole>
              {`${t(`weekday.${new Date(`${heldOn}T00:00:00`).getDay()}`)}, ${formatDate(heldOn)}`}
            </Whole>
          </Link>
          <div className="quiet">{formatTime(time)}</div>
        </>
      ),
    },
    {
      key: 'official',
      title: t('meeting.visitor'),
      sort: sort ? 'official' : undefined,
      cell: ({ official, planned }) => (
        <>
          {official.fullName}
          <div className="quiet">{t(planned ? 'meeting.planned' : 'meeting.assignedOnly')}</div>
        </>
      ),
    },
    {
      key: 'cell',
      title: t('meeting.cell'),
      cell: ({ cell, communeName }) => <Placed within={communeName}>{cell.name}</Placed>,
    },
    {
      key: 'kind',
      title: t('meeting.kind'),
      cell: ({ kind }) => <Whole>{t(`enum.meetingKind.${kind}`)}</Whole>,
    },
    { key: 'place', title: t('meeting.place'), cell: ({ place }) => place },
    {
      key: 'outcome',
      title: t('meeting.recorded'),
      cell: ({ outcome }) => (outcome ? <OutcomeTag value={outcome} /> : null),
    },
  ];
  return (
    <DataTable
      caption={t('meeting.visitors')}
      columns={columns}
      rows={visits}
      rowKey={({ meetingId, official }) => meetingId + official.id}
      sort={sort}
    />
  );
}
