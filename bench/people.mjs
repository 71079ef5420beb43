// The rows of the nation, by number alone: no chance, so that two loads are alike.
const now = new Date();
const hex = (n, digits) => n.toString(16).padStart(digits, '0');
/** An identifier of version 7; kinds keep the tables apart, numbers ascend. */
const id = (kind, n) => `01930000-${hex(kind, 4)}-7000-8000-${hex(n, 12)}`;
const date = (y, m, d) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;

export const size = {
  firstYear: now.getFullYear() - 1,
  provinces: 34,
  communes: 3321,
  cellsEach: 20,
  agencies: 10,
  months: 36,
  officials: 20_000,
  visits: 4,
  attendances: 600_000,
};
size.cells = size.communes * size.cellsEach;
size.plans = size.officials * 2;
/** Months that are wholly over, at the day of loading. */
const past = 12 + now.getMonth();

const REGULATION = { 168: '01900000-0000-7000-8000-000000000168', 26: '01900000-0000-7000-8000-000000000026', 1120: '01900000-0000-7000-8000-000000001120', 2: '01900000-0000-7000-8000-000000000002' };
const P = 1;
const D = 2;
const A = 3;
const C = 4;
const CELL = 5;
const O = 6;

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lò', 'Vàng', 'Giàng', 'Quàng'];
const MIDDLE = ['Văn', 'Thị', 'Đức', 'Minh', 'Quang', 'Hữu', 'Thanh', 'Xuân', 'Ngọc', 'Bá', 'Công'];
const GIVEN = ['An', 'Bình', 'Chiến', 'Dũng', 'Đạt', 'Giang', 'Hà', 'Hùng', 'Khánh', 'Lan', 'Long', 'Mai', 'Nam', 'Oanh', 'Phúc', 'Quân', 'Sơn', 'Tâm', 'Tuấn', 'Uyên', 'Vinh', 'Yến', 'Ánh', 'Ước'];
const PLACE = ['Chiềng', 'Mường', 'Nậm', 'Phú', 'Tân', 'Bình', 'Đông', 'Hòa', 'Xuân', 'Yên', 'Vĩnh', 'Thanh'];
const PLACE2 = ['Hặc', 'La', 'Ban', 'Thọ', 'Lập', 'Sơn', 'Mỹ', 'Lạc', 'Trường', 'Châu', 'Khương', 'Bôm', 'Pằn'];
const pick = (list, n) => list[n % list.length];
const person = (n) => `${pick(FAMILY, n * 7)} ${pick(MIDDLE, n * 5)} ${pick(GIVEN, n * 11 + Math.floor(n / 24))}`;

const province = (n) => (n === 0 ? 'T' : `P${String(n + 1).padStart(2, '0')}`);
const provinceOf = (commune) => commune % size.provinces;
const rankInProvince = (commune) => Math.floor(commune / size.provinces);
const districtOf = (commune) => Math.floor(rankInProvince(commune) / 33) % 3;
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

function communePath(n) {
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
    yield unit(A, n, `${province(of)}-CQ${Math.floor(n / size.provinces) + 1}`, 'AGENCY', `Sở, ban, ngành số ${Math.floor(n / size.provinces) + 1}`, id(P, of), `${node[P](of)}.${node[A](n)}.`);
  }
}

export function* communes() {
  for (let n = 0; n < size.communes; n += 1) {
    const of = provinceOf(n);
    yield unit(C, n, communeCode(n), 'COMMUNE', `Đảng ủy xã ${pick(PLACE, n * 5)} ${pick(PLACE2, n * 7 + rankInProvince(n))} ${rankInProvince(n) + 1}`, of === 0 ? id(D, districtOf(n)) : id(P, of), communePath(n));
  }
}

export function* cells() {
  for (let n = 0; n < size.cells; n += 1) {
    const commune = Math.floor(n / size.cellsEach);
    const ordinal = String((n % size.cellsEach) + 1).padStart(2, '0');
    yield unit(CELL, n, `${communeCode(commune)}-${ordinal}`, 'CELL', `Chi bộ bản ${pick(PLACE2, n * 3)} ${pick(PLACE, n)} ${ordinal}`, id(C, commune), `${communePath(commune)}${node[CELL](n)}.`, 9 + (n % 60));
  }
}

/** Officials go round the provinces as communes do, so that each follows a commune of his own province. */
function home(o) {
  const of = provinceOf(o);
  const communesThere = Math.ceil((size.communes - of) / size.provinces);
  return of + size.provinces * (Math.floor(o / size.provinces) % communesThere);
}
/** By the place of the official in his province: 5, 12, 40 and 120 of the higher ranks, the rest in teams. */
function rank(o) {
  const place = Math.floor(o / size.provinces);
  if (place < 5) return 'STANDING_BODY';
  if (place < 17) return 'STANDING_COMMITTEE';
  if (place < 57) return 'COMMITTEE';
  return place < 177 ? 'AGENCY_LEADER' : 'TEAM_MEMBER';
}
const regulation = (o) => ({ AGENCY_LEADER: REGULATION[26], TEAM_MEMBER: REGULATION[2] })[rank(o)] ?? REGULATION[1120];

/** The tenth official of the demo's province is the one that the login `canbo` stands for. */
const officialCode = (o) => (provinceOf(o) === 0 ? `CB-${String(o / size.provinces + 1).padStart(3, '0')}` : `CB-${province(provinceOf(o))}-${Math.floor(o / size.provinces) + 1}`);

export function* officials() {
  for (let o = 0; o < size.officials; o += 1) {
    const agency = o % (size.provinces * size.agencies);
    yield [id(O, o), officialCode(o), person(o), id(A, agency), `09${String(o).padStart(8, '0')}`, `cb${o}@example.vn`];
  }
}

export function* positions() {
  for (let o = 0; o < size.officials; o += 1) yield [id(7, o), id(O, o), rank(o), id(P, provinceOf(o)), '2020-06-01'];
}

export function* assignments() {
  let n = 0;
  const row = (o, place) => [id(8, n++), id(O, o), place, regulation(o), date(size.firstYear, 1, 1), `${(n % 900) + 100}-QĐ/TU`, date(size.firstYear, 1, 1)];
  for (let o = 0; o < size.officials; o += 1) {
    if (rank(o) !== 'COMMITTEE') yield row(o, id(C, home(o)));
    else for (let k = 0; k < 3; k += 1) yield row(o, id(CELL, home(o) * size.cellsEach + ((o + k * 5) % size.cellsEach)));
  }
}

export function* plans() {
  for (let o = 0; o < size.officials; o += 1) {
    for (let y = 0; y < 2; y += 1) {
      const at = `${date(size.firstYear + y, 1, 10 + (o % 21))} 10:00:00+07`;
      yield [id(9, o * 2 + y), id(O, o), regulation(o), size.firstYear + y, 'SUBMITTED', at, at];
    }
  }
}

export function* plannedVisits() {
  for (let plan = 0; plan < size.plans; plan += 1) {
    const o = plan >> 1;
    for (let v = 0; v < size.visits; v += 1) yield [id(10, plan * size.visits + v), id(9, plan), id(CELL, home(o) * size.cellsEach + ((o + v * 5) % size.cellsEach)), 2 + v * 3];
  }
}

const day = (cell) => 1 + ((cell * 7) % 28);

export function* schedules() {
  for (let c = 0; c < size.cells; c += 1) yield [id(11, c), id(CELL, c), day(c), '19:30', 'Nhà văn hóa bản', '2020-01-01'];
}

const monthOf = (m) => [size.firstYear + Math.floor(m / 12), (m % 12) + 1];

export function* meetings() {
  for (let m = 0; m < size.months; m += 1) {
    const [year, month] = monthOf(m);
    for (let c = 0; c < size.cells; c += 1) {
      const held = date(year, month, day(c));
      yield [id(12, m * size.cells + c), id(CELL, c), date(year, month, 1), 'REGULAR', held, held, '19:30', 'Nhà văn hóa bản'];
    }
  }
}

/** Thirty an official over the months that are past, one or two a month, each at another cell of his commune. */
export function* attended() {
  const each = size.attendances / size.officials;
  for (let o = 0; o < size.officials; o += 1) {
    for (let v = 0; v < each; v += 1) {
      const m = v % past;
      const cell = home(o) * size.cellsEach + ((o + v * 5 + Math.floor(v / past)) % size.cellsEach);
      const kind = (o + v) % 20;
      const outcome = kind === 0 ? 'ABSENT' : kind === 1 ? 'SUBSTITUTED' : 'ATTENDED';
      yield { n: o * each + v, o, cell, month: monthOf(m), meeting: id(12, m * size.cells + cell), outcome };
    }
  }
}

export function* attendances() {
  for (const { n, o, cell, month, meeting, outcome } of attended()) {
    const at = `${date(...month, day(cell))} 21:30:00+07`;
    yield [id(13, n), meeting, id(O, o), outcome, outcome === 'ABSENT' ? 'URGENT_WORK' : null, outcome === 'SUBSTITUTED' ? person(o + 1) : null, 'bench', false, at];
  }
}
