// The organisation tree. The first province stands under the demo's code, so that the demo's logins see it.
import { id, KIND, PLACE, PLACE2, pick, size } from './numbers.mjs';

const { province: P, district: D, agency: A, commune: C, cell: CELL } = KIND;

export const province = (n) => (n === 0 ? 'T' : `P${String(n + 1).padStart(2, '0')}`);
export const provinceOf = (commune) => commune % size.provinces;
const rankInProvince = (commune) => Math.floor(commune / size.provinces);
export const districtOf = (commune) => Math.floor(rankInProvince(commune) / 33) % 3;
/** Nodes: provinces, then districts, agencies, communes, cells. */
const node = {
  [P]: (n) => n + 1,
  [D]: (n) => 101 + n,
  [A]: (n) => 201 + n,
  [C]: (n) => 1001 + n,
  [CELL]: (n) => 10_001 + n,
};

function communeCode(n) {
  const of = provinceOf(n);
  return of === 0 ? `T-H${districtOf(n) + 1}-X${rankInProvince(n) + 1}` : `${province(of)}-X${rankInProvince(n) + 1}`;
}

export function communePath(n) {
  const of = provinceOf(n);
  return of === 0 ? `${node[P](0)}.${node[D](districtOf(n))}.${node[C](n)}.` : `${node[P](of)}.${node[C](n)}.`;
}

const unit = (kind, n, code, word, name, parent, path, members = null) =>
  [id(kind, n), node[kind](n), code, word, name, parent, path, '2020-01-01', n % 3 === 0, n % 7 === 0, n % 11 === 0, n % 40 === 0, members, members && '2025-01-01'];

export function* provinces() {
  for (let n = 0; n < size.provinces; n += 1) yield unit(P, n, province(n), 'PROVINCE', `Đảng bộ tỉnh ${pick(PLACE, n)} ${pick(PLACE2, n * 3)}`, null, `${node[P](n)}.`);
}

export function* districts() {
  for (let n = 0; n < 3; n += 1) yield unit(D, n, `T-H${n + 1}`, 'DISTRICT', `Đảng bộ huyện ${pick(PLACE, n + 5)} ${pick(PLACE2, n + 2)}`, id(P, 0), `${node[P](0)}.${node[D](n)}.`);
}

export function* agencies() {
  for (let n = 0; n < size.provinces * size.agencies; n += 1) {
    const of = n % size.provinces;
    // The first one stands for the demo's agency, whose login sees it.
    yield unit(A, n, n === 0 ? 'T-SNN' : `${province(of)}-CQ${Math.floor(n / size.provinces) + 1}`, 'AGENCY', `Sở, ban, ngành số ${Math.floor(n / size.provinces) + 1}`, id(P, of), `${node[P](of)}.${node[A](n)}.`);
  }
}

/** The path of a cell of that number. */
export const cellPath = (n) => `${communePath(Math.floor(n / size.cellsEach))}${node[CELL](n)}.`;
export const communeName = (n) => `xã ${pick(PLACE, n * 5)} ${pick(PLACE2, n * 7 + rankInProvince(n))} ${rankInProvince(n) + 1}`;

export function* communes() {
  for (let n = 0; n < size.communes; n += 1) {
    const of = provinceOf(n);
    yield unit(C, n, communeCode(n), 'COMMUNE', `Đảng ủy ${communeName(n)}`, of === 0 ? id(D, districtOf(n)) : id(P, of), communePath(n));
  }
}

export function* cells() {
  for (let n = 0; n < size.cells; n += 1) {
    const commune = Math.floor(n / size.cellsEach);
    const ordinal = String((n % size.cellsEach) + 1).padStart(2, '0');
    yield unit(CELL, n, `${communeCode(commune)}-${ordinal}`, 'CELL', `Chi bộ bản ${pick(PLACE2, n * 3)} ${pick(PLACE, n)} ${ordinal}`, id(C, commune), cellPath(n), 9 + (n % 60));
  }
}

