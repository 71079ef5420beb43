import type { Schemas } from '@/shared/http/schemas';
import type { Filters } from './api';
import type { BulkAct } from './bulk';

type State = Schemas['ProposalState'];

export type Tab = {
  key: string;
  /** Those in one of these states; all that are open where none is named. */
  states?: State[];
  overdue?: boolean;
  /** Those whose agency waits for what it asked. */
  paused?: boolean;
  /** Those for which more time is asked. */
  extension?: boolean;
  /** Those that another agency has and the reader's helps with. */
  coordinating?: boolean;
  /** Without those that are overdue, which have a part of their own. */
  inTime?: boolean;
  closed?: boolean;
  /** Shown only while it holds something. */
  rare?: boolean;
  /** Another reading of whose turn it is than the queue's own. */
  show?: Filters['show'];
};

export type Queue = {
  /** The part of the texts that speaks of it. */
  key: string;
  asks: Pick<Filters, 'show' | 'line'>;
  sort: string;
  tabs: Tab[];
  /** What may be done here to several at once. */
  bulk?: BulkAct[];
};

const CLOSED: Tab = { key: 'closed', closed: true };

export const deskQueue: Queue = {
  key: 'desk',
  asks: { show: 'MY_DESK' },
  bulk: ['refer', 'deliver', 'return', 'changeCompetence', 'notForward'],
  sort: 'stateSince,asc',
  tabs: [
    { key: 'new', states: ['SUBMITTED'], inTime: true },
    { key: 'back', states: ['DECLINED', 'DISPUTED', 'UNRESOLVED'], inTime: true },
    { key: 'deskLate', states: ['SUBMITTED', 'DECLINED', 'UNRESOLVED'], overdue: true },
    { key: 'agencyLate', states: ['REFERRED', 'ACCEPTED', 'DISPUTED'], overdue: true },
    { key: 'asked', paused: true, rare: true },
    { key: 'extension', extension: true, rare: true },
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
  bulk: ['accept', 'answer', 'deliver'],
  sort: 'dueOn,asc',
  tabs: [
    { key: 'toAccept', states: ['REFERRED'], inTime: true },
    { key: 'toAnswer', states: ['ACCEPTED', 'DISPUTED'], inTime: true },
    { key: 'overdue', overdue: true },
    { key: 'waiting', paused: true, rare: true },
    { key: 'disputed', states: ['DISPUTED'] },
    { key: 'coordinating', coordinating: true, states: ['REFERRED', 'ACCEPTED', 'DISPUTED'] },
    { key: 'answered', states: ['ANSWERED'] },
    CLOSED,
  ],
};

export const mineQueue: Queue = {
  key: 'mine',
  asks: { show: 'MINE' },
  sort: 'stateSince,desc',
  tabs: [
    { key: 'asked', paused: true, rare: true },
    { key: 'takenUp', show: 'TAKEN_UP', rare: true },
    { key: 'toTakeUp', show: 'TO_TAKE_UP', rare: true },
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
    { key: 'asked', paused: true, rare: true },
    { key: 'extension', extension: true, rare: true },
    { key: 'overdue', overdue: true },
    { key: 'reported', states: ['ANSWERED'] },
    CLOSED,
  ],
};

export const confirmQueue: Queue = {
  key: 'confirm',
  asks: { show: 'TO_CONFIRM' },
  sort: 'stateSince,asc',
  tabs: [
    { key: 'toConfirm', show: 'TO_CONFIRM' },
    { key: 'asked', show: 'TO_INFORM', rare: true },
  ],
};

/** What the list is asked for when this tab is open. */
export const asked = ({
  states,
  overdue,
  inTime,
  paused,
  extension,
  coordinating,
  closed,
  show,
}: Tab): Filters => ({
  ...(show ? { show } : {}),
  ...(coordinating ? { show: 'COORDINATING' } : {}),
  ...(states ? { state: states } : {}),
  ...(inTime ? { overdue: false } : {}),
  ...(overdue ? { overdue: true } : {}),
  ...(paused ? { paused: true } : {}),
  ...(extension ? { extension: 'ASKED', state: ['ACCEPTED', 'DISPUTED'] } : {}),
  ...(!states && !overdue && !paused && !extension ? { open: !closed } : {}),
});

type Count = Schemas['ProposalStateCount'];

/** How many of these a tab holds. */
export function countOf(tab: Tab, counts: Count[]): number {
  const of = ({ count, overdue, paused, extensionAsked, coordinated }: Count) => {
    if (tab.coordinating) return coordinated;
    if (tab.overdue) return overdue;
    if (tab.paused) return paused;
    return tab.extension ? extensionAsked : count - (tab.inTime ? overdue : 0);
  };
  const any = tab.overdue || tab.paused || tab.extension;
  const holds = ({ state }: Count) =>
    tab.states ? tab.states.includes(state) : any || (state === 'CLOSED') === !!tab.closed;
  return counts.filter(holds).reduce((sum, one) => sum + of(one), 0);
}
