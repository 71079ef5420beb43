// Officials, what they are, and whom they follow.
import { date, id, KIND, person, REGULATION, size } from './numbers.mjs';
import { province, provinceOf } from './units.mjs';

const { province: P, agency: A, commune: C, cell: CELL, official: O } = KIND;

/** Officials go round the provinces as communes do, so that each follows a commune of his own province. */
export function home(o) {
  const of = provinceOf(o);
  const communesThere = Math.ceil((size.communes - of) / size.provinces);
  return of + size.provinces * (Math.floor(o / size.provinces) % communesThere);
}
/** By the place of the official in his province: 5, 12, 40 and 120 of the higher ranks, the rest in teams. */
export function rank(o) {
  const place = Math.floor(o / size.provinces);
  if (place < 5) return 'STANDING_BODY';
  if (place < 17) return 'STANDING_COMMITTEE';
  if (place < 57) return 'COMMITTEE';
  return place < 177 ? 'AGENCY_LEADER' : 'TEAM_MEMBER';
}
export const regulation = (o) => ({ AGENCY_LEADER: REGULATION[26], TEAM_MEMBER: REGULATION[2] })[rank(o)] ?? REGULATION[1120];

/** The tenth official of the demo's province is the one that the login `canbo` stands for. */
const officialCode = (o) => (provinceOf(o) === 0 ? `CB-${String(o / size.provinces + 1).padStart(3, '0')}` : `CB-${province(provinceOf(o))}-${Math.floor(o / size.provinces) + 1}`);

export function* officials() {
  for (let o = 0; o < size.officials; o += 1) {
    const agency = o % (size.provinces * size.agencies);
    yield [id(O, o), officialCode(o), person(o), id(A, agency), `09${String(o).padStart(8, '0')}`, `cb${o}@example.vn`];
  }
}

export function* positions() {
  for (let o = 0; o < size.officials; o += 1) yield [id(KIND.position, o), id(O, o), rank(o), id(P, provinceOf(o)), '2020-06-01'];
}

export function* assignments() {
  let n = 0;
  const row = (o, place) => [id(KIND.assignment, n++), id(O, o), place, regulation(o), date(size.firstYear, 1, 1), `${(n % 900) + 100}-QĐ/TU`, date(size.firstYear, 1, 1)];
  for (let o = 0; o < size.officials; o += 1) {
    if (rank(o) !== 'COMMITTEE') yield row(o, id(C, home(o)));
    else for (let k = 0; k < 3; k += 1) yield row(o, id(CELL, home(o) * size.cellsEach + ((o + k * 5) % size.cellsEach)));
  }
}
