import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/shared/format/dates';
import { useList } from '@/shared/hooks/useList';
import { useMe } from '@/shared/hooks/useMe';
import { useYear } from '@/shared/hooks/useYear';
import type { Schemas } from '@/shared/http/schemas';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import { useRegulationOptions } from '@/shared/reference/useRegulationOptions';
import type { Column } from '@/shared/ui/DataTable';
import { DueDate } from '@/shared/ui/DueDate';
import { Empty } from '@/shared/ui/Empty';
import { FilterBar } from '@/shared/ui/FilterBar';
import { LinkButton } from '@/shared/ui/LinkButton';
import { ListBody } from '@/shared/ui/ListBody';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PlanStateTag } from '@/shared/ui/states';
import { Whole } from '@/shared/ui/Whole';
import { type PlanRow, planSummaryQuery, plansQuery } from '../api';
import { PlanSummary } from '../components/PlanSummary';
import { ReceptionTag } from '../components/ReceptionTag';
import { StartPlan } from '../components/StartPlan';

const STATES = ['MISSING', 'DRAFT', 'SUBMITTED'];
const FILTERS = [
  'search',
  'regulationId',
  'state',
  'timeliness',
  'officialId',
  'reception',
  'adjusted',
  'proposed',
  'unitId',
];
const TIMELINESS = ['ON_TIME', 'LATE', 'OVERDUE', 'PENDING'];

function PlanAct({ row }: { row: PlanRow }) {
  const { t } = useTranslation();
  if (!row.planId) return row.actions.includes('create') ? <StartPlan row={row} /> : null;
  return (
    <Link to="/work-plans/$id" params={{ id: row.planId }}>
      {t('plan.open')}
    </Link>
  );
}

export function PlansPage() {
  const { t } = useTranslation();
  const me = useMe();
  const { year } = useYear();
  const list = useList('name,asc');
  const regulations = useRegulationOptions();
  const states = useEnumOptions('planState');
  const timeliness = useEnumOptions('timeliness');
  const { regulationId, officialId, unitId, state, timeliness: when } = list.filters;
  const { reception, adjusted, proposed } = list.filters;
  const receptions = useEnumOptions('reception');
  const summary = useQuery(planSummaryQuery(year));
  const query = useQuery(
    plansQuery({
      ...list.query,
      year,
      regulationId,
      officialId,
      unitId,
      state: state as Schemas['PlanState'] | undefined,
      timeliness: when as Schemas['Timeliness'] | undefined,
      reception: reception as Schemas['Reception'] | undefined,
      adjusted: adjusted === 'yes' ? true : undefined,
      proposed: proposed === 'true' ? true : undefined,
    }),
  );
  const columns: Column<PlanRow>[] = [
    {
      key: 'official',
      title: t('assignment.official'),
      sort: 'name',
      cell: ({ official, planId }) =>
        planId ? (
          <Link to="/work-plans/$id" params={{ id: planId }}>
            {official.fullName}
          </Link>
        ) : (
          official.fullName
        ),
    },
    {
      key: 'regulation',
      title: t('assignment.regulation'),
      cell: ({ regulation }) => <Whole>{regulation.number}</Whole>,
    },
    {
      key: 'state',
      title: t('plan.stateLabel'),
      cell: (row) => (
        <PlanStateTag state={row.state} timeliness={row.timeliness} daysLate={row.daysLate} />
      ),
    },
    {
      key: 'due',
      title: t('plan.due'),
      sort: 'dueOn',
      cell: ({ dueOn, state: now, daysLate }) => (
        <DueDate date={dueOn} plain={now === 'SUBMITTED' || daysLate !== null} />
      ),
    },
    {
      key: 'submitted',
      title: t('plan.submittedAt'),
      sort: 'submittedAt',
      cell: ({ submittedAt }) => <Whole>{formatMoment(submittedAt)}</Whole>,
    },
    { key: 'reception', title: t('plan.sent.column'), cell: (row) => <ReceptionTag row={row} /> },
    {
      key: 'visits',
      title: t('plan.visitCount'),
      number: true,
      cell: ({ visitCount }) => visitCount,
    },
    { key: 'act', title: t('common.acts'), cell: (row) => <PlanAct row={row} /> },
  ];
  return (
    <>
      <PageHeader title={t('plan.title', { year })} />
      <Loaded query={summary} lines={3}>
        {(rows) => rows.length > 0 && <PlanSummary rows={rows} />}
      </Loaded>
      <div className="section">
        <FilterBar
          searchLabel={t('plan.searchBy')}
          text={list.text}
          onSearch={list.onSearch}
          filters={[
            { name: 'regulationId', label: t('assignment.regulation'), options: regulations },
            { name: 'state', label: t('plan.stateLabel'), options: states(STATES) },
            {
              name: 'timeliness',
              label: t('plan.timelinessFilter'),
              options: timeliness(TIMELINESS),
            },
            {
              name: 'reception',
              label: t('plan.sent.column'),
              options: receptions(['WAITING', 'ACKNOWLEDGED']),
            },
            {
              name: 'adjusted',
              label: t('plan.adjustedLabel'),
              options: [{ value: 'yes', label: t('plan.adjustedOnly') }],
            },
          ]}
          chips={[
            ...(officialId ? [{ name: 'officialId', text: t('assignment.ofOfficial') }] : []),
            ...(unitId ? [{ name: 'unitId', text: t('official.inUnit') }] : []),
            ...(proposed ? [{ name: 'proposed', text: t('plan.proposedOnly') }] : []),
          ]}
        />
        <ListBody
          caption={t('plan.title', { year })}
          query={query}
          columns={columns}
          rowKey={(row) => `${row.official.id}-${row.regulation.id}`}
          sort={list.sort}
          filtered={Object.keys(list.filters).some((key) => FILTERS.includes(key))}
          empty={
            <Empty
              title={t('plan.none')}
              hint={t('plan.noneHint')}
              action={
                me.may('assignments.create') && (
                  <LinkButton to="/assignments/new">{t('assignment.add')}</LinkButton>
                )
              }
            />
          }
        />
      </div>
    </>
  );
}
