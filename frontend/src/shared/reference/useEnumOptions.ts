import { useTranslation } from 'react-i18next';

/** The values of an enumeration with their words, in the order given. */
export function useEnumOptions(name: string) {
  const { t } = useTranslation();
  return (values: readonly string[]) =>
    values.map((value) => ({ value, label: t(`enum.${name}.${value}`) }));
}

export const RANKS = [
  'STANDING_BODY',
  'STANDING_COMMITTEE',
  'COMMITTEE',
  'AGENCY_LEADER',
  'TEAM_MEMBER',
  'COMMUNE_COMMITTEE',
  'CELL_SECRETARY',
] as const;
export const UNIT_KINDS = ['PROVINCE', 'DISTRICT', 'COMMUNE', 'CELL', 'AGENCY'] as const;
export const SCOPES = [
  'PROVINCE',
  'ASSIGNED_DISTRICT',
  'OWN_DISTRICT',
  'ASSIGNED_CELLS',
  'ASSIGNED_COMMUNES',
] as const;
export const PERIODS = ['MONTH', 'QUARTER', 'HALF', 'YEAR'] as const;
export const OBLIGATIONS = ['ANNUAL_PLAN', 'VISIT_REPORT', 'BRIEFING', 'MONTH_CLOSE'] as const;
export const REPORT_SECTIONS = [
  'CONVEYED',
  'CURRENT_AFFAIRS',
  'QUESTIONS',
  'OPINIONS',
  'ECONOMY',
  'SOCIETY',
  'DEFENCE',
  'SECURITY',
  'PARTY_BUILDING',
  'POLICY',
  'MOOD',
  'QUALITY',
  'PROPOSALS',
  'LESSONS',
] as const;
