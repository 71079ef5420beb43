import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/shared/format/dates';
import { useList } from '@/shared/hooks/useList';
import { useYear } from '@/shared/hooks/useYear';
import type { Schemas } from '@/shared/http/schemas';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import type { Column } from '@/shared/ui/DataTable';
import { Empty } from '@/shared/ui/Empty';
import { FilterBar } from '@/shared/ui/FilterBar';
import { ListBody } from '@/shared/ui/ListBody';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StateTag } from '@/shared/ui/StateTag';
import { type Received, receivedQuery } from '../receptionApi';

function Taken({ row }: { row: Received }) {
  const { t } = useTranslation();
  if (row.acknowledgedAt) return <StateTag tone="done">{t('plan.sent.acknowledged')}</StateTag>;
  if (row.role === 'INFORMED') {
    return <StateTag tone="none">{t('enum.recipientRole.INFORMED')}</StateTag>;
  }
  return (
    <StateTag tone={row.readAt ? 'going' : 'risk'}>
      {t(row.readAt ? 'plan.sent.readOnly' : 'plan.sent.unread')}
    </StateTag>
  );
}

/** The plans that were sent to one's unit, the latest first. */
export function ReceivedPlansPage() {
  const { t } = useTranslation();
  const { year } = useYear();
  const list = useList('sentAt,desc');
  const receptions = useEnumOptions('reception');
  const { reception, unanswered } = list.filters;
  const query = useQuery(
    receivedQuery({
      ...list.query,
      year,
      reception: reception as Schemas['Reception'] | undefined,
      unanswered: unanswered === 'true' ? true : undefined,
    }),
  );
  const columns: Column<Received>[] = [
    {
      key: 'official',
      title: t('assignment.official'),
      sort: 'name',
      cell: ({ official, planId }) => (
        <Link to="/work-plans/$id" params={{ id: planId }}>
          {official.fullName}
        </Link>
      ),
    },
    {
      key: 'regulation',
      title: t('assignment.regulation'),
      cell: ({ regulation }) => regulation.number,
    },
    {
      key: 'sent',
      title: t('plan.sent.at'),
      sort: 'sentAt',
      cell: ({ sentAt, edition }) => (
        <>
          {formatMoment(sentAt)}
          {edition > 1 && <div className="quiet">{t('plan.edition', { number: edition })}</div>}
        </>
      ),
    },
    {
      key: 'visits',
      title: t('plan.visitCount'),
      number: true,
      cell: ({ visitCount }) => visitCount,
    },
    { key: 'state', title: t('plan.stateLabel'), cell: (row) => <Taken row={row} /> },
  ];
  return (
    <>
      <PageHeader title={t('plan.receivedTitle', { year })} />
      <FilterBar
        searchLabel={t('plan.searchBy')}
        text={list.text}
        onSearch={list.onSearch}
        filters={[
          {
            name: 'reception',
            label: t('plan.sent.column'),
            options: receptions(['WAITING', 'ACKNOWLEDGED']),
          },
          {
            name: 'unanswered',
            label: t('plan.visitCount'),
            options: [{ value: 'true', label: t('plan.unansweredOnly') }],
          },
        ]}
      />
      <ListBody
        caption={t('plan.receivedTitle', { year })}
        query={query}
        columns={columns}
        rowKey={(row) => row.planId}
        sort={list.sort}
        filtered={Boolean(list.text || reception || unanswered)}
        empty={<Empty title={t('plan.receivedNone')} hint={t('plan.receivedNoneHint')} />}
      />
    </>
  );
}
