import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoment } from '@/shared/format/dates';
import { useList } from '@/shared/hooks/useList';
import { useMe } from '@/shared/hooks/useMe';
import { useYear } from '@/shared/hooks/useYear';
import { OfficialSelect, UnitSelect } from '@/shared/reference/choosers';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import { useRegulationOptions } from '@/shared/reference/useRegulationOptions';
import type { Column } from '@/shared/ui/DataTable';
import { DateField } from '@/shared/ui/DateField';
import { DueDate } from '@/shared/ui/DueDate';
import { Empty } from '@/shared/ui/Empty';
import { FilterBar } from '@/shared/ui/FilterBar';
import { ListBody } from '@/shared/ui/ListBody';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Whole } from '@/shared/ui/Whole';
import { type Filters, type ReportRow, reportSummaryQuery, reportsQuery } from '../api';
import { BeginReport } from '../components/BeginReport';
import { ReportStateTag } from '../components/ReportStateTag';
import { ReportSummary } from '../components/ReportSummary';

const STATES = ['MISSING', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'];
const TIMELINESS = ['ON_TIME', 'LATE', 'OVERDUE', 'PENDING'];

function useColumns(): Column<ReportRow>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'official',
      title: t('assignment.official'),
      sort: 'name',
      cell: ({ official, reportId }) =>
        reportId ? (
          <Link to="/visit-reports/$id" params={{ id: reportId }}>
            {official.fullName}
          </Link>
        ) : (
          official.fullName
        ),
    },
    {
      key: 'visit',
      title: t('report.visit'),
      sort: 'heldOn',
      cell: ({ visit }) => (
        <>
          <Link to="/meetings/$id" params={{ id: visit.meetingId }}>
            {visit.cell.name}
          </Link>
          <div className="quiet">
            {visit.communeName}, <Whole>{formatDate(visit.heldOn)}</Whole>
          </div>
        </>
      ),
    },
    {
      key: 'state',
      title: t('report.state'),
      cell: (row) => <ReportStateTag {...row} attended={row.visit.attended} />,
    },
    {
      key: 'due',
      title: t('report.due'),
      sort: 'dueOn',
      cell: ({ dueOn, submittedAt, timeliness }) => (
        <DueDate date={dueOn} plain={Boolean(submittedAt) || timeliness === 'OVERDUE'} />
      ),
    },
    {
      key: 'submitted',
      title: t('report.submittedAt'),
      sort: 'submittedAt',
      cell: ({ submittedAt }) => <Whole>{formatMoment(submittedAt)}</Whole>,
    },
    {
      key: 'score',
      title: t('report.score'),
      sort: 'score',
      number: true,
      cell: ({ score }) => (score === null ? null : `${score}/100`),
    },
    { key: 'act', title: t('common.acts'), cell: (row) => <BeginReport row={row} /> },
  ];
}

/** Every visit of the year and its report: one's own, or those one follows. */
export function ReportsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const { year, thisYear } = useYear();
  const list = useList('heldOn,desc');
  const { regulationId, officialId, unitId, state, timeliness, from, asOf } = list.filters;
  const { toReview } = list.filters;
  const own = me.onlyAssigned ? me.official?.id : undefined;
  const asked: Filters = {
    from: from ?? `${year}-01-01`,
    asOf: asOf ?? (year < thisYear ? `${year}-12-31` : me.today),
    regulationId,
    officialId: officialId ?? own,
    unitId,
    state: state as Filters['state'],
    timeliness: timeliness as Filters['timeliness'],
    toReview: toReview === 'true' ? true : undefined,
  };
  const { search } = list.query;
  const summary = useQuery(reportSummaryQuery({ ...asked, search }));
  const query = useQuery(reportsQuery({ ...list.query, ...asked }));
  const columns = useColumns();
  const regulations = useRegulationOptions();
  const states = useEnumOptions('reportState');
  const whens = useEnumOptions('timeliness');
  const choose = (name: string) => (value: string | string[] | null | undefined) =>
    list.set({ [name]: typeof value === 'string' ? value : undefined });
  return (
    <>
      <PageHeader title={t('report.title', { year })} note={t('report.titleNote')} />
      <Loaded query={summary} lines={3}>
        {(rows) => <ReportSummary rows={rows} />}
      </Loaded>
      <div className="section">
        <FilterBar
          searchLabel={own ? undefined : t('report.searchBy')}
          text={list.text}
          onSearch={list.onSearch}
          filters={[
            { name: 'regulationId', label: t('assignment.regulation'), options: regulations },
            { name: 'state', label: t('report.state'), options: states(STATES) },
            { name: 'timeliness', label: t('plan.timelinessFilter'), options: whens(TIMELINESS) },
          ]}
          chips={[
            ...(officialId ? [{ name: 'officialId', text: t('assignment.ofOfficial') }] : []),
            ...(toReview ? [{ name: 'toReview', text: t('report.toReview') }] : []),
            ...(unitId ? [{ name: 'unitId', text: t('report.ofUnit') }] : []),
            ...(from ? [{ name: 'from', text: t('report.since', { on: formatDate(from) }) }] : []),
            ...(asOf ? [{ name: 'asOf', text: t('report.asOf', { on: formatDate(asOf) }) }] : []),
          ]}
          extra={
            <>
              {!own && (
                <span className="filter-unit">
                  <OfficialSelect
                    label={t('assignment.official')}
                    placeholder={t('assignment.official')}
                    value={officialId}
                    onChange={choose('officialId')}
                  />
                </span>
              )}
              <span className="filter-unit">
                <UnitSelect
                  label={t('report.unit')}
                  placeholder={t('report.unit')}
                  value={unitId}
                  onChange={choose('unitId')}
                />
              </span>
              <DateField
                label={t('report.from')}
                placeholder={t('report.from')}
                value={from}
                onChange={choose('from')}
              />
              <DateField
                label={t('report.asOfLabel')}
                placeholder={t('report.asOfShort')}
                value={asOf}
                onChange={choose('asOf')}
              />
            </>
          }
        />
        <ListBody
          caption={t('report.title', { year })}
          query={query}
          columns={columns}
          rowKey={(row) => row.visit.attendanceId}
          sort={list.sort}
          filtered={Boolean(
            list.text ||
              regulationId ||
              toReview ||
              state ||
              timeliness ||
              officialId ||
              unitId ||
              from,
          )}
          empty={<Empty title={t('report.none')} hint={t('report.noneHint')} />}
        />
      </div>
    </>
  );
}
