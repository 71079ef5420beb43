type Part = { to: string; tab: string; filters: Record<string, string> };

/** The parts of the desks that hold just the rows of such a list, where they are dealt with. */
const PARTS: Part[] = [
  {
    to: '/proposals/desk',
    tab: 'new',
    filters: { overdue: 'false', show: 'MY_DESK', state: 'SUBMITTED' },
  },
  { to: '/proposals/desk', tab: 'back', filters: { overdue: 'false', show: 'BACK_AT_DESK' } },
  { to: '/proposals/desk', tab: 'deskLate', filters: { show: 'LATE_AT_DESK' } },
  { to: '/proposals/desk', tab: 'agencyLate', filters: { show: 'LATE_WITH_AGENCY' } },
  {
    to: '/proposals/agency',
    tab: 'toAccept',
    filters: { overdue: 'false', show: 'MY_AGENCY', state: 'REFERRED' },
  },
  {
    to: '/proposals/agency',
    tab: 'toAnswer',
    filters: { overdue: 'false', show: 'TO_ANSWER' },
  },
  { to: '/proposals/agency', tab: 'overdue', filters: { overdue: 'true', show: 'MY_AGENCY' } },
  { to: '/proposals/agency', tab: 'coordinating', filters: { show: 'TO_COORDINATE' } },
  { to: '/proposals/mine', tab: 'returned', filters: { show: 'MINE', state: 'RETURNED' } },
  { to: '/proposals/mine', tab: 'takenUp', filters: { show: 'TAKEN_UP' } },
  { to: '/proposals/mine', tab: 'toTakeUp', filters: { show: 'TO_TAKE_UP' } },
  { to: '/proposals/to-confirm', tab: 'toConfirm', filters: { show: 'TO_CONFIRM' } },
  { to: '/proposals/direct', tab: 'toDirect', filters: { line: 'DIRECT', state: 'SUBMITTED' } },
  { to: '/proposals/direct', tab: 'reported', filters: { line: 'DIRECT', state: 'ANSWERED' } },
];

const key = (filters: Record<string, string>) =>
  Object.entries(filters)
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');

const byFilters = new Map(PARTS.map((part) => [key(part.filters), part]));

/** Where a list of difficulties and proposals is worked off: at its desk, or in the list of all. */
export function proposalList(filters: Record<string, string>): {
  to: string;
  search: Record<string, string>;
} {
  const part = byFilters.get(key(filters));
  return part ? { to: part.to, search: { tab: part.tab } } : { to: '/proposals', search: filters };
}
