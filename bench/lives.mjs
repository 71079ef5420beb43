// The life of each difficulty and proposal, act by act, as far as it has come by the beginning of this month: most are
// closed, of the young ones many are under way, and one in twelve has got stuck somewhere.
import { id, KIND, monthOf, past, pick, size } from './numbers.mjs';
import { home } from './people.mjs';
import { districtOf, provinceOf } from './units.mjs';

const { province: P, district: D, agency: A, commune: C, cell: CELL, official: O } = KIND;
const DAY = 86_400_000;
const HOUR = 3_600_000;
const [endYear, endMonth] = monthOf(past);
const END = Date.UTC(endYear, endMonth - 1, 1);
const SPAN = size.proposalYears * 365 * DAY;
/** Calendar days to twenty working ones. */
const DUE = 28;
const DESK_DUE = 14;

/** A number that looks like chance and is not: the same for the same n. */
export function mix(n) {
  let h = Math.imul(n + 0x9e3779b9, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const DELIVERIES = ['DELIVER', 'DELIVER', 'DELIVER'];
const REFERRED = ['CREATE', 'SUBMIT', 'REFER', 'ACCEPT'];
const ANSWERED = [...REFERRED, 'ANSWER', ...DELIVERIES];
/** How many of a hundred come to which end, along the line of most. */
const ENDS = [
  [24, ['CREATE', 'SUBMIT', 'SETTLE']],
  [7, ['CREATE', 'SUBMIT', 'NOT_FORWARD']],
  [3, ['CREATE', 'WITHDRAW']],
  [2, ['CREATE', 'SUBMIT', 'MERGE']],
  [34, [...ANSWERED, 'CONFIRM']],
  [13, [...ANSWERED, 'LAPSE']],
  [3, ['CREATE', 'SUBMIT', 'REFER', 'DECLINE', 'REFER', 'ACCEPT', 'ANSWER', ...DELIVERIES, 'CONFIRM']],
  [4, [...ANSWERED, 'DISPUTE', 'ANSWER', ...DELIVERIES, 'CONFIRM']],
  [2, ['CREATE', 'SUBMIT', 'RETURN', 'SUBMIT', 'SETTLE']],
  // stuck
  [1, ['CREATE', 'SUBMIT']],
  [1, ['CREATE', 'SUBMIT', 'RETURN']],
  [1, ['CREATE', 'SUBMIT', 'REFER']],
  [3, REFERRED],
  [1, [...ANSWERED, 'LAPSE', 'UNRESOLVED']],
  [1, [...ANSWERED, 'DISPUTE']],
];
const END_OF = ENDS.flatMap(([share, acts]) => Array(share).fill(acts));
const LINES = {
  DOWN: [['CREATE', 'SUBMIT', 'ADOPT'], ['CREATE', 'SUBMIT', 'NOT_ADOPT'], ['CREATE', 'SUBMIT']],
  DIRECT: [['CREATE', 'SUBMIT', 'DIRECT_AGENCY', 'ANSWER', 'REPORT_RESULT'], ['CREATE', 'SUBMIT', 'DIRECT_AGENCY', 'ANSWER', 'REPORT_RESULT'], ['CREATE', 'SUBMIT', 'DIRECT_AGENCY']],
};

/** How long an act lets wait, in days. */
const WAIT = { CREATE: () => 0, SUBMIT: (h) => h % 3, RETURN: (h) => 2 + (h % 4), REFER: (h) => 1 + (h % 7), DECLINE: (h) => 2 + (h % 6), ACCEPT: (h) => 1 + (h % 4), ANSWER: (h) => 6 + (h % 34), DELIVER: (h) => h % 3, CONFIRM: (h) => 2 + (h % 11), DISPUTE: (h) => 3 + (h % 9), LAPSE: () => 15 };
const usual = (h) => 2 + (h % 9);

const STATE = { CREATE: 'DRAFT', SUBMIT: 'SUBMITTED', RETURN: 'RETURNED', REFER: 'REFERRED', DECLINE: 'DECLINED', ACCEPT: 'ACCEPTED', DIRECT_AGENCY: 'ACCEPTED', ANSWER: 'ANSWERED', DELIVER: 'ANSWERED', DISPUTE: 'DISPUTED', UNRESOLVED: 'UNRESOLVED' };
const CLOSURE = { SETTLE: 'SETTLED', NOT_FORWARD: 'NOT_FORWARDED', WITHDRAW: 'WITHDRAWN', MERGE: 'MERGED', CONFIRM: 'CONFIRMED', LAPSE: 'SILENT', ADOPT: 'ADOPTED', NOT_ADOPT: 'NOT_ADOPTED', REPORT_RESULT: 'REPORTED' };
const COMPETENCES = ['COMMUNE', 'PROVINCE', 'COMMUNE', 'DISTRICT', 'COMMUNE', 'PROVINCE', 'CELL', 'COMMUNE', 'PROVINCE', 'CENTRAL', 'COMMUNE', 'DISTRICT', 'PROVINCE', 'COMMUNE', 'TEAM', null];

const officials = new Map();
for (let o = 0; o < size.officials; o += 1) officials.set(home(o), [...(officials.get(home(o)) ?? []), o]);

function deskOf(competence, commune) {
  if (competence === 'CELL' || competence === 'COMMUNE') return id(C, commune);
  const district = competence === 'DISTRICT' || competence === 'TEAM';
  return district && provinceOf(commune) === 0 ? id(D, districtOf(commune)) : id(P, provinceOf(commune));
}

const agency = (commune, n) => id(A, provinceOf(commune) + size.provinces * (n % size.agencies));
export const day = (time) => new Date(time + 7 * HOUR).toISOString().slice(0, 10);
export const moment = (time) => new Date(time).toISOString();

/** What holds from the start: where it arises, whose it is, who may settle it. */
export function birth(n) {
  const h = mix(n);
  const commune = h % size.communes;
  const line = n % 200 === 77 ? 'DIRECT' : n % 50 === 13 ? 'DOWN' : 'UP';
  const competence = line === 'UP' ? pick(COMPETENCES, h >>> 7) : line === 'DOWN' ? 'COMMUNE' : 'PROVINCE';
  const own = officials.get(commune);
  const mine = line !== 'UP' || h % 10 < 7 ? pick(own ?? [n % size.officials], h >>> 5) : null;
  const cell = n % 6 === 0 ? null : commune * size.cellsEach + ((h >>> 9) % size.cellsEach);
  return {
    n,
    h,
    commune,
    cell,
    unit: cell === null ? id(C, commune) : id(CELL, cell),
    line,
    kind: h % 5 < 3 && line !== 'DOWN' ? 'DIFFICULTY' : 'PROPOSAL',
    competence,
    official: mine === null ? null : id(O, mine),
    authorUnit: mine === null ? id(C, commune) : null,
    official_n: mine,
    desk: line === 'DIRECT' ? id(P, provinceOf(commune)) : deskOf(competence ?? 'PROVINCE', commune),
    lead: agency(commune, h >>> 3),
    other: agency(commune, (h >>> 3) + 1),
  };
}

/** A state after each act: what the columns of a step say. */
function stand(before, act, at, { n, h, line, desk, lead, other }, turn) {
  const next = { ...before, act, at };
  const closure = act === 'LAPSE' && before.unresolvable ? undefined : CLOSURE[act];
  next.state = closure ? 'CLOSED' : (STATE[act] ?? 'UNRESOLVED');
  if (act === 'SUBMIT') Object.assign(next, { desk, submitted: before.submitted ?? at, due: at + DESK_DUE * DAY });
  if (act === 'REFER' || act === 'DIRECT_AGENCY') Object.assign(next, { agency: turn > 0 ? other : lead, due: at + DUE * DAY });
  if (act === 'DECLINE' || (act === 'LAPSE' && before.unresolvable)) Object.assign(next, { agency: null, due: at + DESK_DUE * DAY });
  if (act === 'RETURN') next.due = null;
  if (act === 'ANSWER') Object.assign(next, { outcome: before.unresolvable ? 'UNRESOLVABLE' : h % 4 === 0 ? 'EXPLAINED' : 'RESOLVED', reached: 0, answered: at });
  if (act === 'DELIVER') next.reached = before.reached + 1;
  if (act === 'DISPUTE') Object.assign(next, { reopened: before.reopened + 1, due: at + DUE * DAY, outcome: null });
  if (act === 'SETTLE') next.outcome = n % 3 === 0 ? 'EXPLAINED' : 'RESOLVED';
  if (closure) Object.assign(next, { closure, closed: at });
  if (line === 'DIRECT' && act === 'REPORT_RESULT') next.outcome = 'RESOLVED';
  return next;
}

/** A matter and the steps that it has gone so far; the last is how it stands. */
export function life(n) {
  const born = birth(n);
  const wished = born.line === 'UP' ? pick(END_OF, born.h >>> 11) : pick(LINES[born.line], born.h >>> 11);
  const unresolvable = wished.at(-1) === 'UNRESOLVED';
  const acts = unresolvable ? wished.slice(0, -1) : wished;
  let at = END - SPAN + Math.floor((n * (SPAN - DAY)) / size.proposals) + 2 * HOUR + (n % 9) * HOUR;
  let standing = { reopened: 0, reached: 0, unresolvable, agency: null, due: null, outcome: null, closure: null };
  const steps = [];
  let turn = 0;
  for (const [place, act] of acts.entries()) {
    at += (WAIT[act] ?? usual)(mix(n * 31 + place)) * DAY + (place ? 17 * 60_000 : 0);
    if (at >= END) break;
    standing = stand(standing, act, at, born, turn);
    if (act === 'REFER') turn += 1;
    steps.push(standing);
  }
  return { ...born, steps, now: steps.at(-1) };
}

export function* lives() {
  for (let n = 0; n < size.proposals; n += 1) yield life(n);
}
