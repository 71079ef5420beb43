import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import type { Column } from '@/shared/ui/DataTable';
import { Empty } from '@/shared/ui/Empty';
import { FileButtons } from '@/shared/ui/FileButtons';
import { LinkButton } from '@/shared/ui/LinkButton';
import { ListBody } from '@/shared/ui/ListBody';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import { QuotaStateTag } from '@/shared/ui/states';
import { Whole } from '@/shared/ui/Whole';
import { downloadLines, type QuotaRow, quotaQuery, quotaSummaryQuery } from '../api';
import { Done } from '../components/Done';
import { StateCounts } from '../components/StateCounts';
import { usePeriodName } from '../usePeriodName';
import { useQuotaFilters } from '../useQuotaFilters';

function useColumns(): Column<QuotaRow>[] {
  const { t } = useTranslation();
  const period = usePeriodName();
  return [
    {
      key: 'official',
      title: t('assignment.official'),
      sort: 'name',
      cell: ({ official }) => (
        <Link to="/quota/$officialId" params={{ officialId: official.id }}>
          {official.fullName}
        </Link>
      ),
    },
    {
      key: 'rank',
      title: t('official.position'),
      cell: ({ rank, positionTitle }) => (
        <>
          {t(`enum.rank.${rank}`)}
          {positionTitle && <div className="quiet">{positionTitle}</div>}
        </>
      ),
    },
    {
      key: 'regulation',
      title: t('assignment.regulation'),
      cell: (row) => (
        <>
          <Whole>{row.regulation.number}</Whole>
          <div className="quiet">
            <Whole>{period(row)}</Whole>
          </div>
        </>
      ),
    },
    {
      key: 'done',
      title: t('quota.doneColumn'),
      sort: 'done',
      cell: ({ done, required }) => <Done done={done} required={required} />,
    },
    {
      key: 'state',
      title: t('quota.state'),
      sort: 'state',
      cell: ({ state }) => <QuotaStateTag state={state} />,
    },
    {
      key: 'remaining',
      title: t('quota.remaining'),
      number: true,
      cell: ({ remaining }) => remaining,
    },
    { key: 'next', title: t('quota.next'), cell: ({ nextOn }) => formatDate(nextOn) },
  ];
}

export function QuotaPage() {
  const { t } = useTranslation();
  const me = useMe();
  const { list, asOf, filter, bar, filtered } = useQuotaFilters('state,asc');
  const columns = useColumns();
  const summary = useQuery(quotaSummaryQuery(asOf));
  const query = useQuery(quotaQuery({ ...list.query, ...filter }));
  return (
    <>
      <PageHeader
        title={t('quota.title')}
        note={t('quota.asOfDay', { on: formatDate(asOf) })}
        actions={
          <FileButtons
            fetch={(format) => downloadLines({ ...filter, sort: list.query.sort, format })}
          />
        }
      />
      <Loaded query={summary} lines={2}>
        {(counts) => <StateCounts counts={counts} />}
      </Loaded>
      {bar}
      <ListBody
        caption={t('quota.title')}
        query={query}
        columns={columns}
        rowKey={(row) => `${row.official.id}-${row.regulation.id}-${row.periodFrom}-${row.rank}`}
        sort={list.sort}
        filtered={filtered}
        empty={
          <Empty
            title={t('quota.none')}
            hint={t('quota.noneHint')}
            action={
              me.may('regulations.read') && (
                <LinkButton to="/regulations">{t('regulation.title')}</LinkButton>
              )
            }
          />
        }
      />
    </>
  );
}
