import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { useList } from '@/shared/hooks/useList';
import { useMe } from '@/shared/hooks/useMe';
import { AgencyFilter } from '@/shared/reference/AgencySelect';
import { UnitSelect } from '@/shared/reference/choosers';
import { DateField } from '@/shared/ui/DateField';
import { Empty } from '@/shared/ui/Empty';
import { FileButtons } from '@/shared/ui/FileButtons';
import { FilterBar } from '@/shared/ui/FilterBar';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { downloadProposals, type Filters, proposalsQuery } from '../api';
import { BULK_ACTS, type BulkAct } from '../bulk';
import { SHOWN } from '../choices';
import { QueueRows } from '../components/QueueRows';
import { useFigureRows } from '../components/useFigureRows';
import { useProposalFilters } from '../components/useProposalFilters';

const yes = (value: string | undefined) =>
  value === 'true' ? true : value === 'false' ? false : undefined;

const ACTS = Object.keys(BULK_ACTS) as BulkAct[];

/** Every difficulty and proposal that the reader may see. */
export function ProposalsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const list = useList('submittedAt,desc');
  const { filters, asks, filtered } = useProposalFilters([
    'kind',
    'state',
    'sector',
    'competence',
    'urgency',
    'outcome',
    'show',
  ]);
  const figures = useFigureRows();
  const { unitId, agencyId, officialId, reportId, from, to, open, overdue } = list.filters;
  // What the first page leads to is more than the filter offers, and is shown as what it is.
  const show = asks.show ?? SHOWN.find((one) => one === list.filters.show);
  // While words are searched for, the best match comes first unless another order was chosen.
  const sort = list.filters.sort ?? (list.text ? undefined : list.sort);
  const asked: Filters = {
    ...list.query,
    sort,
    ...asks,
    ...figures.asks,
    unitId,
    agencyId,
    officialId,
    reportId,
    from,
    to,
    open: yes(open),
    overdue: yes(overdue),
    show,
  };
  const { page, size, ...rows } = asked;
  const query = useQuery(proposalsQuery(asked));
  const choose = (name: string) => (value: string | string[] | null | undefined) =>
    list.set({ [name]: typeof value === 'string' ? value : undefined });
  const yesNo = (key: string) => [
    { value: 'true', label: t(`proposal.${key}Is.true`) },
    { value: 'false', label: t(`proposal.${key}Is.false`) },
  ];
  return (
    <>
      <PageHeader
        title={t('proposal.title')}
        note={t('proposal.titleNote')}
        actions={
          <>
            <FileButtons fetch={(format) => downloadProposals({ ...rows, format })} />
            {me.may('proposals.import') && (
              <LinkButton to="/proposals/import">{t('proposal.import')}</LinkButton>
            )}
            {me.may('proposals.create') && (
              <LinkButton primary to="/proposals/new">
                {t('proposal.add')}
              </LinkButton>
            )}
          </>
        }
      />
      <FilterBar
        searchLabel={t('proposal.searchBy')}
        text={list.text}
        onSearch={list.onSearch}
        filters={[
          ...filters,
          { name: 'open', label: t('proposal.open'), options: yesNo('open') },
          { name: 'overdue', label: t('proposal.overdue'), options: yesNo('overdue') },
        ]}
        chips={[
          ...figures.chips,
          ...(show && !asks.show ? [{ name: 'show', text: t(`enum.proposalShown.${show}`) }] : []),
          ...(unitId ? [{ name: 'unitId', text: t('proposal.ofUnit') }] : []),
          ...(agencyId ? [{ name: 'agencyId', text: t('proposal.ofAgency') }] : []),
          ...(officialId ? [{ name: 'officialId', text: t('assignment.ofOfficial') }] : []),
          ...(reportId ? [{ name: 'reportId', text: t('proposal.ofReport') }] : []),
          ...(from ? [{ name: 'from', text: t('proposal.since', { on: formatDate(from) }) }] : []),
          ...(to ? [{ name: 'to', text: t('proposal.until', { on: formatDate(to) }) }] : []),
        ]}
        extra={
          <div className="filter-rest">
            <span className="filter-unit">
              <UnitSelect
                label={t('proposal.origin')}
                placeholder={t('proposal.origin')}
                value={unitId}
                onChange={choose('unitId')}
              />
            </span>
            <span className="filter-unit">
              <AgencyFilter
                label={t('proposal.agency')}
                placeholder={t('proposal.agency')}
                value={agencyId}
                onChange={choose('agencyId')}
              />
            </span>
            <span className="inline-controls">
              <span aria-hidden="true">{t('proposal.from')}</span>
              <DateField label={t('proposal.from')} value={from} onChange={choose('from')} />
            </span>
            <span className="inline-controls">
              <span aria-hidden="true">{t('proposal.to')}</span>
              <DateField label={t('proposal.to')} value={to} onChange={choose('to')} />
            </span>
          </div>
        }
      />
      <QueueRows
        acts={ACTS}
        caption={t('proposal.title')}
        query={query}
        sort={sort}
        filtered={Boolean(
          list.text ||
            figures.chips.length > 0 ||
            filtered ||
            show ||
            unitId ||
            agencyId ||
            officialId ||
            reportId ||
            from ||
            to ||
            open ||
            overdue,
        )}
        empty={<Empty title={t('proposal.none')} hint={t('proposal.noneHint')} />}
      />
    </>
  );
}
