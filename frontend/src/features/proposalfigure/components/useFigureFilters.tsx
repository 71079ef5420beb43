import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { useUrl } from '@/shared/hooks/useUrl';
import { AgencyFilter } from '@/shared/reference/AgencySelect';
import { UnitSelect } from '@/shared/reference/choosers';
import { COMPETENCES, KINDS, OUTCOMES, SECTORS } from '@/shared/reference/proposalChoices';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import type { Option } from '@/shared/ui/Choice';
import { DateField } from '@/shared/ui/DateField';
import { FilterBar } from '@/shared/ui/FilterBar';
import type { Filters } from '../api';
import type { Rows } from './FigureSection';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

type Named = { name: keyof Rows; label: string };
type Parts = {
  choices: (Named & { options: Option[] })[];
  /** Places and agencies, with what their chip says. */
  places: (Named & { Select: typeof AgencyFilter; chip: string })[];
  days: (Named & { chip: (on: string) => string })[];
};

/** Filters that live in the address bar: what is chosen there, and the bar in which to choose it. */
function useBar({ choices, places, days }: Parts) {
  const { search, set } = useUrl();
  const day = (name: string) => (DAY.test(search[name] ?? '') ? search[name] : undefined);
  const chosen = [
    ...choices
      .filter(({ name, options }) => options.some(({ value }) => value === search[name]))
      .map(({ name }) => [name, search[name]]),
    ...places.map(({ name }) => [name, search[name]]),
    ...days.map(({ name }) => [name, day(name)]),
  ];
  // What is not chosen has no place in the address of a list.
  const rows: Rows = Object.fromEntries(chosen.filter(([, value]) => value !== undefined));
  const bar = (
    <FilterBar
      text=""
      onSearch={() => undefined}
      filters={choices}
      chips={[
        ...places.map(({ name, chip }) => ({ name, text: chip })),
        ...days.map(({ name, chip }) => ({ name, text: chip(formatDate(day(name))) })),
      ].filter(({ name }) => rows[name])}
      extra={
        <div className="filter-rest">
          {places.map(({ name, label, Select }) => (
            <span key={name} className="filter-unit">
              <Select
                label={label}
                placeholder={label}
                value={search[name]}
                onChange={(value) => set({ [name]: typeof value === 'string' ? value : undefined })}
              />
            </span>
          ))}
          {days.map(({ name, label }) => (
            <span key={name} className="inline-controls">
              <span aria-hidden="true">{label}</span>
              <DateField
                label={label}
                value={day(name)}
                onChange={(value) => set({ [name]: value })}
              />
            </span>
          ))}
        </div>
      }
    />
  );
  return { rows, bar };
}

/** What both have: what kind, what field, where, and on which day it is looked at. */
function useCommon() {
  const { t } = useTranslation();
  const kinds = useEnumOptions('proposalKind');
  const sectors = useEnumOptions('sector');
  return {
    kind: { name: 'kind', label: t('proposal.kind'), options: kinds(KINDS) },
    sector: { name: 'sector', label: t('proposal.sector'), options: sectors(SECTORS) },
    unit: {
      name: 'unitId',
      label: t('proposal.origin'),
      chip: t('proposal.ofUnit'),
      Select: UnitSelect,
    },
    asOf: {
      name: 'asOf',
      label: t('figure.asOf'),
      chip: (on: string) => `${t('figure.asOf')} ${on}`,
    },
  } as const;
}

/** The filters of the numbers: what is asked of the server, and of the list that a number opens. */
export function useFigureFilters() {
  const { t } = useTranslation();
  const { kind, sector, unit, asOf } = useCommon();
  const competences = useEnumOptions('competence')(COMPETENCES);
  const outcomes = useEnumOptions('proposalOutcome')(OUTCOMES);
  const agency = { label: t('proposal.agency'), chip: t('proposal.ofAgency') };
  const { rows, bar } = useBar({
    choices: [
      kind,
      { name: 'competence', label: t('proposal.competenceOf'), options: competences },
      sector,
      { name: 'outcome', label: t('proposal.outcome'), options: outcomes },
    ],
    places: [unit, { name: 'agencyId', ...agency, Select: AgencyFilter }],
    days: [
      { name: 'from', label: t('proposal.from'), chip: (on) => t('proposal.since', { on }) },
      { name: 'to', label: t('proposal.to'), chip: (on) => t('proposal.until', { on }) },
      asOf,
    ],
  });
  return { asks: rows as Omit<Filters, 'by'>, rows, bar };
}

/** The same for what was referred to agencies: the days are those of the referral. */
export function useAgencyFilters() {
  const { t } = useTranslation();
  const { kind, sector, unit, asOf } = useCommon();
  const since = (on: string) => t('figure.referredSince', { on });
  const until = (on: string) => t('figure.referredUntil', { on });
  const { rows, bar } = useBar({
    choices: [kind, sector],
    places: [unit],
    days: [
      { name: 'referredFrom', label: t('figure.referredFrom'), chip: since },
      { name: 'referredTo', label: t('figure.referredTo'), chip: until },
      asOf,
    ],
  });
  return { asks: rows, rows, bar };
}
