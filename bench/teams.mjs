// A team for each commune with its members, what they follow and half a year of rosters; and what all were told.
import { held } from './calendar.mjs';
import { date, id, KIND, monthOf, past, person, pick, REGULATION, size } from './numbers.mjs';
import { home, rank } from './people.mjs';
import { districtOf, provinceOf } from './units.mjs';

const { province: P, district: D, commune: C, cell: CELL, official: O } = KIND;
const SINCE = date(size.firstYear, 1, 1);
const ROSTERS = 6;
const LINES = 10;

const members = new Map();
for (let o = 0; o < size.officials; o += 1) {
  if (rank(o) === 'TEAM_MEMBER') members.set(home(o), [...(members.get(home(o)) ?? []), o]);
}

export function* teams() {
  for (const [c] of members) yield [id(KIND.team, c), `Tổ dự sinh hoạt số ${c + 1}`, provinceOf(c) === 0 ? id(D, districtOf(c)) : id(C, c), REGULATION[2], `${100 + (c % 800)}-QĐ/HU`, SINCE, SINCE];
}

export function* teamAreas() {
  for (const [c] of members) yield [id(KIND.team, c), id(C, c)];
}

export function* teamMembers() {
  for (const [c, of] of members) for (const [k, o] of of.entries()) yield [id(KIND.member, o), id(KIND.team, c), id(O, o), k === 0 ? 'LEADER' : 'MEMBER', SINCE];
}

/** The cells of the commune in turn; nobody follows one of them in every other commune. */
export function* teamCells() {
  for (const [c, of] of members) {
    for (let k = Math.floor(c / size.provinces) % 2; k < size.cellsEach; k += 1) yield [id(KIND.teamCell, c * size.cellsEach + k), id(KIND.member, pick(of, k)), id(CELL, c * size.cellsEach + k), SINCE];
  }
}

function* months() {
  for (const [c, of] of members) for (let k = 0; k < ROSTERS; k += 1) yield { n: c * ROSTERS + k, c, of, m: past - ROSTERS + 2 + k };
}

export function* rosters() {
  for (const { n, c, m } of months()) {
    const draft = m > past;
    yield [id(KIND.roster, n), id(KIND.team, c), date(...monthOf(m), 1), draft ? 'DRAFT' : 'PUBLISHED', draft ? null : `${date(...monthOf(m), 1)} 08:00:00+07`];
  }
}

export function* rosterLines() {
  for (const { n, c, of, m } of months()) for (let k = 0; k < LINES; k += 1) yield [id(KIND.roster, n), id(CELL, c * size.cellsEach + k * 2 + (m % 2)), id(O, pick(of, k))];
}

const words = (...texts) => `{${texts.map((text) => `"${text}"`).join(',')}}`;

/** Fifteen for each official, forty for each commune, some hundreds for each committee above, over the last months. */
export function* notices() {
  let n = 0;
  const row = (official, unit, kind, told, k) => [id(KIND.notice, n), official, unit, kind, told, null, `${held(past - 1 - (k % 5), n++)} ${String(7 + (k % 12)).padStart(2, '0')}:00:00+07`];
  for (let o = 0; o < size.officials; o += 1) {
    for (let k = 0; k < 15; k += 1) yield row(id(O, o), null, 'visitReport.accepted', words(`Chi bộ bản số ${k + 1}`, '15/09/2026'), k);
  }
  for (let c = 0; c < size.communes; c += 1) for (let k = 0; k < 40; k += 1) yield row(null, id(C, c), 'workPlan.sent', words(person(c + k), size.firstYear + 1), k);
  for (let p = 0; p < size.provinces; p += 1) for (let k = 0; k < 600; k += 1) yield row(null, id(P, p), 'workPlan.sent', words(person(p + k), size.firstYear + 1), k);
  for (let d = 0; d < 3; d += 1) for (let k = 0; k < 200; k += 1) yield row(null, id(D, d), 'workPlan.sent', words(person(d + k), size.firstYear + 1), k);
}
