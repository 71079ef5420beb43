import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMonth } from '@/shared/format/dates';
import { useList } from '@/shared/hooks/useList';
import { useYear } from '@/shared/hooks/useYear';
import type { Schemas } from '@/shared/http/schemas';
import type { Column } from '@/shared/ui/DataTable';
import { Empty } from '@/shared/ui/Empty';
import { FilterBar } from '@/shared/ui/FilterBar';
import { ListBody } from '@/shared/ui/ListBody';
import { onDemand } from '@/shared/ui/onDemand';
import { PageHeader } from '@/shared/ui/PageHeader';
import { type Unrecorded, unrecordedQuery } from '../api';
import { UnrecordedActs } from '../components/UnrecordedActs';
import { Placed } from '@/shared/ui/Placed';

const RecordAttendance = onDemand(
  async () => (await import('../components/RecordAttendance')).RecordAttendance,
);

type Asked = { visit: Unrecorded; outcome: Schemas['Outcome'] };

/** Planned visits that are over and of which nobody has said what became of them. */
export function UnrecordedPage() {
  const { t } = useTranslation();
  const { year } = useYear();
  const list = useList('heldOn,asc');
  const [asked, setAsked] = useState<Asked | null>(null);
  const { officialId, under } = list.filters;
  const query = useQuery(unrecordedQuery({ ...list.query, year, officialId, under }));
  const columns: Column<Unrecorded>[] = [
    {
      key: 'official',
      title: t('assignment.official'),
      sort: 'official',
      cell: ({ official }) => official.fullName,
    },
    {
      key: 'when',
      title: t('meeting.when'),
      sort: 'heldOn',
      cell: ({ meetingId, heldOn, month }) =>
        meetingId ? (
          <Link to="/meetings/$id" params={{ id: meetingId }}>
            {formatDate(heldOn)}
          </Link>
        ) : (
          t('meeting.monthIs', { month: formatMonth(month) })
        ),
    },
    {
      key: 'cell',
      title: t('meeting.cell'),
      cell: ({ cell, communeName }) => <Placed within={communeName}>{cell.name}</Placed>,
    },
    {
      key: 'act',
      title: t('common.acts'),
      cell: (visit) => (
        <UnrecordedActs visit={visit} ask={(one, outcome) => setAsked({ visit: one, outcome })} />
      ),
    },
  ];
  const chips = [
    ...(officialId ? [{ name: 'officialId', text: t('assignment.ofOfficial') }] : []),
    ...(under ? [{ name: 'under', text: t('official.inUnit') }] : []),
  ];
  return (
    <>
      <PageHeader title={t('meeting.unrecorded')} note={t('meeting.unrecordedNote')} />
      <FilterBar
        searchLabel={t('meeting.searchOfficial')}
        text={list.text}
        onSearch={list.onSearch}
        chips={chips}
      />
      <ListBody
        caption={t('meeting.unrecorded')}
        query={query}
        columns={columns}
        rowKey={(row) => `${row.official.id}-${row.cell.id}-${row.month}`}
        sort={list.sort}
        filtered={Boolean(list.text || officialId || under)}
        empty={<Empty title={t('meeting.allRecorded')} hint={t('meeting.allRecordedHint')} />}
      />
      {asked?.visit.meetingId && (
        <RecordAttendance
          meeting={{ id: asked.visit.meetingId }}
          official={asked.visit.official}
          outcome={asked.outcome}
          close={() => setAsked(null)}
        />
      )}
    </>
  );
}
