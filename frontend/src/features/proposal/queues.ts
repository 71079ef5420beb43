import type { Schemas } from '@/shared/http/schemas';
import type { Filters } from './api';

type State = Schemas['ProposalState'];

export type Tab = {
  key: string;
  /** Those in one of these states; all that are open where none is named. */
  states?: State[];
  overdue?: boolean;
  closed?: boolean;
};

export type Queue = {
  /** The part of the texts that speaks of it. */
  key: string;
  asks: Pick<Filters, 'show' | 'line'>;
  sort: string;
  tabs: Tab[];
};

const CLOSED: Tab = { key: 'closed', closed: true };

export const deskQueue: Queue = {
  key: 'desk',
  asks: { show: 'MY_DESK' },
  sort: 'stateSince,asc',
  tabs: [
    { key: 'new', states: ['SUBMITTED'] },
    { key: 'back', states: ['DECLINED', 'DISPUTED', 'UNRESOLVED'] },
    { key: 'overdue', overdue: true },
    { key: 'awaiting', states: ['REFERRED'] },
    { key: 'working', states: ['ACCEPTED'] },
    { key: 'confirming', states: ['ANSWERED'] },
    { key: 'returned', states: ['RETURNED'] },
    CLOSED,
  ],
};

export const agencyQueue: Queue = {
  key: 'agency',
  asks: { show: 'MY_AGENCY' },
  sort: 'dueOn,asc',
  tabs: [
    { key: 'toAccept', states: ['REFERRED'] },
    { key: 'toAnswer', states: ['ACCEPTED', 'DISPUTED'] },
    { key: 'overdue', overdue: true },
    { key: 'disputed', states: ['DISPUTED'] },
    { key: 'answered', states: ['ANSWERED'] },
    CLOSED,
  ],
};

export const mineQueue: Queue = {
  key: 'mine',
  asks: { show: 'MINE' },
  sort: 'stateSince,desc',
  tabs: [
    { key: 'open' },
    { key: 'draft', states: ['DRAFT'] },
    { key: 'returned', states: ['RETURNED'] },
    { key: 'answered', states: ['ANSWERED'] },
    CLOSED,
  ],
};

export const directQueue: Queue = {
  key: 'direct',
  asks: { line: 'DIRECT' },
  sort: 'stateSince,asc',
  tabs: [
    { key: 'toDirect', states: ['SUBMITTED'] },
    { key: 'working', states: ['ACCEPTED'] },
    { key: 'overdue', overdue: true },
    { key: 'reported', states: ['ANSWERED'] },
    CLOSED,
  ],
};

export const confirmQueue: Queue = {
  key: 'confirm',
  asks: { show: 'TO_CONFIRM' },
  sort: 'stateSince,asc',
  tabs: [{ key: 'open' }],
};

/** What the list is asked for when this tab is open. */
export const asked = ({ states, overdue, closed }: Tab): Filters => ({
  ...(states ? { state: states } : {}),
  ...(overdue ? { overdue: true } : {}),
  ...(!states && !overdue ? { open: !closed } : {}),
});

/** How many of these a tab holds. */
export function countOf(tab: Tab, counts: Schemas['ProposalStateCount'][]): number {
  const of = (one: Schemas['ProposalStateCount']) => (tab.overdue ? one.overdue : one.count);
  const holds = ({ state }: Schemas['ProposalStateCount']) =>
    tab.states ? tab.states.includes(state) : tab.overdue || (state === 'CLOSED') === !!tab.closed;
  return counts.filter(holds).reduce((sum, one) => sum + of(one), 0);
}
