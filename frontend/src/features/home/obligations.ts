import type { Schemas } from '@/shared/http/schemas';

export type Part = Schemas['AreaLine'];
export type Debt = 'plans' | 'reports' | 'briefings';
export type Search = Record<string, string>;

export const DEBTS: Debt[] = ['plans', 'reports', 'briefings'];

/** The list behind a number of an obligation, and the names of its filters. */
export const lists: Record<Debt, { to: string; unit: string; onTime: Search; overdue: Search }> = {
  plans: {
    to: '/work-plans',
    unit: 'unitId',
    onTime: { timeliness: 'ON_TIME' },
    overdue: { timeliness: 'OVERDUE' },
  },
  reports: {
    to: '/visit-reports',
    unit: 'unitId',
    onTime: { timeliness: 'ON_TIME' },
    overdue: { timeliness: 'OVERDUE' },
  },
  briefings: {
    to: '/briefings',
    unit: 'under',
    onTime: { show: 'ON_TIME' },
    overdue: { show: 'MISSING' },
  },
};

/** The search of the list behind a number of this part; null where no list holds just the part. */
export function searchOf(part: Part, debt: Debt, year: string) {
  const { unit } = lists[debt];
  return (more: Search) => (part.own ? null : { year, [unit]: part.unit.id, ...more });
}

export type RowsProps = { rows: { part: Part; name: string }[]; debts: Debt[]; year: string };
