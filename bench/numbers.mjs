// What the rows of the nation have in common. All goes by number alone: no chance, so that two loads are alike.
const now = new Date();
const hex = (n, digits) => n.toString(16).padStart(digits, '0');
/** An identifier of version 7; kinds keep the tables apart, numbers ascend. */
export const id = (kind, n) => `01930000-${hex(kind, 4)}-7000-8000-${hex(n, 12)}`;
export const date = (y, m, d) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;

export const size = {
  firstYear: now.getFullYear() - 1,
  provinces: 34,
  communes: 3321,
  cellsEach: 20,
  agencies: 10,
  months: 36,
  officials: 20_000,
  attendances: 600_000,
  proposals: 500_000,
  proposalYears: 5,
};
size.cells = size.communes * size.cellsEach;
export const monthOf = (m) => [size.firstYear + Math.floor(m / 12), (m % 12) + 1];
/** Months that are wholly over, at the day of loading. */
export const past = 12 + now.getMonth();

export const REGULATION = { 168: '01900000-0000-7000-8000-000000000168', 26: '01900000-0000-7000-8000-000000000026', 1120: '01900000-0000-7000-8000-000000001120', 2: '01900000-0000-7000-8000-000000000002' };
/** The kinds of rows, by which their identifiers differ. */
export const KIND = { province: 1, district: 2, agency: 3, commune: 4, cell: 5, official: 6, position: 7, assignment: 8, plan: 9, plannedVisit: 10, schedule: 11, meeting: 12, attendance: 13, edition: 14, recipient: 15, answer: 16, report: 17, proposal: 18, correction: 19, briefing: 20, heat: 21, trip: 22, team: 23, member: 24, teamCell: 25, roster: 26, notice: 27, thematic: 28, matter: 29, referral: 30, reply: 31, step: 32, file: 33, comment: 34 };

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lò', 'Vàng', 'Giàng', 'Quàng'];
const MIDDLE = ['Văn', 'Thị', 'Đức', 'Minh', 'Quang', 'Hữu', 'Thanh', 'Xuân', 'Ngọc', 'Bá', 'Công'];
const GIVEN = ['An', 'Bình', 'Chiến', 'Dũng', 'Đạt', 'Giang', 'Hà', 'Hùng', 'Khánh', 'Lan', 'Long', 'Mai', 'Nam', 'Oanh', 'Phúc', 'Quân', 'Sơn', 'Tâm', 'Tuấn', 'Uyên', 'Vinh', 'Yến', 'Ánh', 'Ước'];
export const PLACE = ['Chiềng', 'Mường', 'Nậm', 'Phú', 'Tân', 'Bình', 'Đông', 'Hòa', 'Xuân', 'Yên', 'Vĩnh', 'Thanh'];
export const PLACE2 = ['Hặc', 'La', 'Ban', 'Thọ', 'Lập', 'Sơn', 'Mỹ', 'Lạc', 'Trường', 'Châu', 'Khương', 'Bôm', 'Pằn'];
export const pick = (list, n) => list[n % list.length];
export const person = (n) => `${pick(FAMILY, n * 7)} ${pick(MIDDLE, n * 5)} ${pick(GIVEN, n * 11 + Math.floor(n / 24))}`;

