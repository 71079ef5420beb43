// The officials' plans of last year and this, what was sent to whom, and what the hosts answered.
import { date, id, KIND, monthOf, past, size } from './numbers.mjs';
import { home, regulation } from './people.mjs';
import { districtOf, provinceOf } from './units.mjs';

const { province: P, district: D, commune: C, cell: CELL, official: O } = KIND;
const YEARS = 2;
const MONTHS = [2, 5, 8, 12];

/** The cell of his commune to which an official goes in that month, and to which again in another round. */
export const cellOf = (o, m, round = 0) => home(o) * size.cellsEach + ((o + m * 5 + round) % size.cellsEach);
/** From the tenth of January on; a few after the end of the month, which is late. */
const at = (o, y) => `${new Date(Date.UTC(size.firstYear + y, 0, 10 + (o % 24))).toISOString().slice(0, 10)} 10:00:00+07`;
/** One plan in thirty was adjusted. */
const edition = (o) => (o % 30 === 5 ? 2 : 1);

export const planCount = size.officials * YEARS;

function* each() {
  for (let o = 0; o < size.officials; o += 1) {
    // One in fifty has not handed in this year's plan, and one in a hundred has none.
    for (let y = 0; y < YEARS; y += 1) if (y === 0 || o % 100 !== 99) yield { n: o * YEARS + y, o, y, draft: y === 1 && o % 50 === 48 };
  }
}

export function* plans() {
  for (const { n, o, y, draft } of each()) {
    const sent = draft ? null : at(o, y);
    yield [id(KIND.plan, n), id(O, o), regulation(o), size.firstYear + y, draft ? 'DRAFT' : 'SUBMITTED', sent, sent, draft ? 1 : edition(o)];
  }
}

/** One planned visit in fifteen went to another cell than the one that was then attended. */
export function* visits() {
  for (const { n, o, y, draft } of each()) {
    for (const [v, month] of MONTHS.entries()) {
      const m = y * 12 + month - 1;
      yield { n: n * MONTHS.length + v, plan: n, o, m, month, draft, cell: cellOf(o, m, (n + v) % 15 === 0 ? 1 : 0) };
    }
  }
}

export function* plannedVisits() {
  for (const { n, plan, month, cell, m } of visits()) {
    const off = n % 40 === 3;
    yield [id(KIND.plannedVisit, n), id(KIND.plan, plan), id(CELL, cell), month, off ? 'URGENT_WORK' : null, off ? `${date(...monthOf(m), 1)} 08:00:00+07` : null, off ? 'bench' : null];
  }
}

export function* editions() {
  for (const { n, o, y, draft } of each()) {
    for (let e = 1; !draft && e <= edition(o); e += 1) yield [id(KIND.edition, n * 2 + e), id(KIND.plan, n), e, e > 1 ? 'Trùng lịch công tác' : null, at(o, y), `cán bộ ${o}`];
  }
}

export function* editionVisits() {
  for (const { plan, o, month, cell, draft } of visits()) {
    for (let e = 1; !draft && e <= edition(o); e += 1) yield [id(KIND.edition, plan * 2 + e), id(CELL, cell), month];
  }
}

/** To the commune, to the province, and where there is one to the district for information. */
export function* recipients() {
  for (const { n, o, y, draft } of each()) {
    if (draft) continue;
    const commune = home(o);
    const to = [[id(C, commune), 'HOST'], [id(P, provinceOf(o)), 'ORGANIZER']];
    if (provinceOf(o) === 0) to.push([id(D, districtOf(commune)), 'INFORMED']);
    for (const [k, [unit, role]] of to.entries()) {
      const read = (o + k) % 7 !== 0 ? at(o, y) : null;
      const seen = read && role !== 'INFORMED' && (o + k) % 5 !== 0 ? read : null;
      yield [id(KIND.recipient, n * 3 + k), id(KIND.plan, n), unit, role, edition(o), at(o, y), read, read && 'bench', seen, seen && 'bench'];
    }
  }
}

/** Hosts have answered half of the visits; one answer in ten proposes another cell. */
export function* answers() {
  for (const { n, o, m, month, cell, draft } of visits()) {
    if (draft || n % 2 === 1) continue;
    const other = n % 20 === 6 && m >= past;
    yield [id(KIND.answer, n), id(KIND.plannedVisit, n), other ? 'PROPOSED' : 'CONFIRMED', other ? month : null, other ? id(CELL, cellOf(o, m, 2)) : null, other ? 'Chi bộ có việc mới phát sinh' : null, at(o, m < 12 ? 0 : 1), `xã của ${cell}`];
  }
}
