import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { useList } from '@/shared/hooks/useList';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { UnitSelect } from '@/shared/reference/choosers';
import { RANKS, useEnumOptions } from '@/shared/reference/useEnumOptions';
import { useRegulationOptions } from '@/shared/reference/useRegulationOptions';
import type { Column } from '@/shared/ui/DataTable';
import { DateField } from '@/shared/ui/DateField';
import { Empty } from '@/shared/ui/Empty';
import { FilterBar } from '@/shared/ui/FilterBar';
import { LinkButton } from '@/shared/ui/LinkButton';
import { ListBody } from '@/shared/ui/ListBody';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import { QuotaStateTag } from '@/shared/ui/states';
import { Whole } from '@/shared/ui/Whole';
import { QUOTA_STATES, type QuotaRow, quotaQuery, quotaSummaryQuery } from '../api';
import { Done } from '../components/Done';
import { StateCounts } from '../components/StateCounts';
import { useAsOf } from '../useAsOf';
import { usePeriodName } from '../usePeriodName';

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
  const list = useList('state,asc');
  const asOf = useAsOf();
  const ranks = useEnumOptions('rank');
  const states = useEnumOptions('quotaState');
  const regulations = useRegulationOptions();
  const columns = useColumns();
  const { state, rank, regulationId, unitId } = list.filters;
  const summary = useQuery(quotaSummaryQuery(asOf));
  const query = useQuery(
    quotaQuery({
      ...list.query,
      asOf,
      regulationId,
      unitId,
      rank: rank as Schemas['Rank'] | undefined,
      state: state as Schemas['QuotaState'] | undefined,
    }),
  );
  const extra = (
    <>
      <span className="filter-unit">
        <UnitSelect
          label={t('unit.one')}
          placeholder={t('list.any', { what: t('unit.one') })}
          value={unitId}
          onChange={(value) => list.set({ unitId: String(value ?? '') })}
        />
      </span>
      <span className="filter-date">
        <span className="quiet" aria-hidden="true">
          {t('quota.asOf')}
        </span>
        <DateField
          label={t('quota.asOf')}
          value={asOf}
          onChange={(date) => list.set({ asOf: date })}
        />
      </span>
    </>
  );
  return (
    <>
      <PageHeader title={t('quota.title')} note={t('quota.asOfDay', { on: formatDate(asOf) })} />
      <Loaded query={summary} lines={2}>
        {(counts) => <StateCounts counts={counts} />}
      </Loaded>
      <FilterBar
        searchLabel={t('quota.searchBy')}
        text={list.text}
        onSearch={list.onSearch}
        filters={[
          { name: 'state', label: t('quota.state'), options: states(QUOTA_STATES) },
          { name: 'regulationId', label: t('assignment.regulation'), options: regulations },
          { name: 'rank', label: t('official.rank'), options: ranks(RANKS) },
        ]}
        chips={unitId ? [{ name: 'unitId', text: t('official.inUnit') }] : []}
        extra={extra}
      />
      <ListBody
        caption={t('quota.title')}
        query={query}
        columns={columns}
        rowKey={(row) => `${row.official.id}-${row.regulation.id}-${row.periodFrom}-${row.rank}`}
        sort={list.sort}
        filtered={Boolean(list.text || state || rank || regulationId || unitId)}
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
