import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { useUrl } from '@/shared/hooks/useUrl';
import { AgencyFilter } from '@/shared/reference/AgencySelect';
import { UnitSelect } from '@/shared/reference/choosers';
import { COMPETENCES, KINDS, OUTCOMES, SECTORS } from '@/shared/reference/proposalChoices';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import { DateField } from '@/shared/ui/DateField';
import { type Chip, FilterBar } from '@/shared/ui/FilterBar';
import type { Filters } from '../api';
import type { Rows } from './FigureSection';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A chosen day of the address bar, by its name there. */
function useDays() {
  const { search, set } = useUrl();
  const day = (name: string) => (DAY.test(search[name] ?? '') ? search[name] : undefined);
  const field = (name: string, label: string): ReactNode => (
    <span className="inline-controls">
      <span aria-hidden="true">{label}</span>
      <DateField label={label} value={day(name)} onChange={(value) => set({ [name]: value })} />
    </span>
  );
  return { day, field };
}

function useUnit(name: string, label: string, Select: typeof AgencyFilter = UnitSelect) {
  const { search, set } = useUrl();
  return (
    <span className="filter-unit">
      <Select
        label={label}
        placeholder={label}
        value={search[name]}
        onChange={(value) => set({ [name]: typeof value === 'string' ? value : undefined })}
      />
    </span>
  );
}

/** What is not chosen has no place in the address of a list. */
const chosenOnly = (rows: Rows): Rows =>
  Object.fromEntries(Object.entries(rows).filter(([, value]) => value !== undefined));

const chip = (name: string, value: string | undefined, text: string): Chip[] =>
  value ? [{ name, text }] : [];

/** The filters of the numbers: what is asked of the server, and of the list that a number opens. */
export function useFigureFilters() {
  const { t } = useTranslation();
  const { search } = useUrl();
  const { day, field } = useDays();
  const kinds = useEnumOptions('proposalKind')(KINDS);
  const competences = useEnumOptions('competence')(COMPETENCES);
  const sectors = useEnumOptions('sector')(SECTORS);
  const outcomes = useEnumOptions('proposalOutcome')(OUTCOMES);
  const filters = [
    { name: 'kind', label: t('proposal.kind'), options: kinds },
    { name: 'competence', label: t('proposal.competenceOf'), options: competences },
    { name: 'sector', label: t('proposal.sector'), options: sectors },
    { name: 'outcome', label: t('proposal.outcome'), options: outcomes },
  ];
  const chosen = Object.fromEntries(
    filters.flatMap(({ name, options }) =>
      options.some((option) => option.value === search[name]) ? [[name, search[name]]] : [],
    ),
  );
  const rows: Rows = chosenOnly({
    ...chosen,
    unitId: search.unitId,
    agencyId: search.agencyId,
    from: day('from'),
    to: day('to'),
    asOf: day('asOf'),
  });
  const units = useUnit('unitId', t('proposal.origin'));
  const agencies = useUnit('agencyId', t('proposal.agency'), AgencyFilter);
  const bar = (
    <FilterBar
      text=""
      onSearch={() => undefined}
      filters={filters}
      chips={[
        ...chip('unitId', rows.unitId, t('proposal.ofUnit')),
        ...chip('agencyId', rows.agencyId, t('proposal.ofAgency')),
        ...chip('from', rows.from, t('proposal.since', { on: formatDate(rows.from) })),
        ...chip('to', rows.to, t('proposal.until', { on: formatDate(rows.to) })),
        ...chip('asOf', rows.asOf, `${t('figure.asOf')} ${formatDate(rows.asOf)}`),
      ]}
      extra={
        <>
          <div className="filter-rest">
            {units}
            {agencies}
            {field('from', t('proposal.from'))}
            {field('to', t('proposal.to'))}
            {field('asOf', t('figure.asOf'))}
          </div>
        </>
      }
    />
  );
  return { asks: rows as Omit<Filters, 'by'>, rows, bar };
}

/** The same for what was referred to agencies: the days are those of the referral. */
export function useAgencyFilters() {
  const { t } = useTranslation();
  const { search } = useUrl();
  const { day, field } = useDays();
  const kinds = useEnumOptions('proposalKind')(KINDS);
  const sectors = useEnumOptions('sector')(SECTORS);
  const filters = [
    { name: 'kind', label: t('proposal.kind'), options: kinds },
    { name: 'sector', label: t('proposal.sector'), options: sectors },
  ];
  const chosen = Object.fromEntries(
    filters.flatMap(({ name, options }) =>
      options.some((option) => option.value === search[name]) ? [[name, search[name]]] : [],
    ),
  );
  const rows: Rows = chosenOnly({
    ...chosen,
    unitId: search.unitId,
    referredFrom: day('referredFrom'),
    referredTo: day('referredTo'),
    asOf: day('asOf'),
  });
  const units = useUnit('unitId', t('proposal.origin'));
  const bar = (
    <FilterBar
      text=""
      onSearch={() => undefined}
      filters={filters}
      chips={[
        ...chip('unitId', rows.unitId, t('proposal.ofUnit')),
        ...chip(
          'referredFrom',
          rows.referredFrom,
          t('figure.referredSince', { on: formatDate(rows.referredFrom) }),
        ),
        ...chip(
          'referredTo',
          rows.referredTo,
          t('figure.referredUntil', { on: formatDate(rows.referredTo) }),
        ),
        ...chip('asOf', rows.asOf, `${t('figure.asOf')} ${formatDate(rows.asOf)}`),
      ]}
      extra={
        <>
          <div className="filter-rest">
            {units}
            {field('referredFrom', t('figure.referredFrom'))}
            {field('referredTo', t('figure.referredTo'))}
            {field('asOf', t('figure.asOf'))}
          </div>
        </>
      }
    />
  );
  return { asks: rows, rows, bar };
}
