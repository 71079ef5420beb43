// What came of the visits: attendances, reports, briefings, trips and the heat of the places.
import { held, meetingId } from './calendar.mjs';
import { id, KIND, past, person, pick, size } from './numbers.mjs';
import { home } from './people.mjs';
import { cellOf, visits } from './plans.mjs';

const { commune: C, cell: CELL, official: O } = KIND;
const time = (m, cell, after, hour) => `${held(m, cell, after)} ${hour}:30:00+07`;

/** Thirty an official over the months that are past, one or two a month, each at another cell of his commune. */
function* attended() {
  const each = size.attendances / size.officials;
  for (let o = 0; o < size.officials; o += 1) {
    for (let v = 0; v < each; v += 1) {
      const m = v % past;
      const kind = (o + v) % 20;
      const outcome = kind === 0 ? 'ABSENT' : kind === 1 ? 'SUBSTITUTED' : 'ATTENDED';
      yield { n: o * each + v, o, m, cell: cellOf(o, m, Math.floor(v / past)), outcome, last: m >= past - 2 };
    }
  }
}

export function* attendances() {
  for (const { n, o, m, cell, outcome } of attended()) {
    yield [id(KIND.attendance, n), meetingId(m, cell), id(O, o), outcome, outcome === 'ABSENT' ? 'URGENT_WORK' : null, outcome === 'SUBSTITUTED' ? person(o + 1) : null, 'bench', n % 9 === 0, time(m, cell, 0, 21)];
  }
}

export function* corrections() {
  for (const { n, m, cell, outcome } of attended()) {
    if (outcome === 'ATTENDED' && n % 60 === 7) yield [id(KIND.correction, n), id(KIND.attendance, n), 'ABSENT', false, 'ATTENDED', 'Ghi nhầm người', 'bench', true, time(m, cell, 40, 9)];
  }
}

const STATES = ['ACCEPTED', 'ACCEPTED', 'SUBMITTED', 'ACCEPTED', 'RETURNED', 'ACCEPTED', 'SUBMITTED', 'DRAFT', 'ACCEPTED', null];

/** One visit in fifty has no report; of the last two months' most things may still be open. */
export function* reports() {
  for (const visit of attended()) {
    const state = visit.last ? pick(STATES, visit.n * 3 + visit.o) : visit.n % 50 === 9 ? null : 'ACCEPTED';
    if (visit.outcome === 'ATTENDED' && state) yield { ...visit, state };
  }
}

export function* visitReports() {
  for (const { n, m, cell, state } of reports()) {
    const begun = time(m, cell, 0, 22);
    const sent = state === 'DRAFT' ? null : time(m, cell, 1 + (n % 10), 10);
    const judged = state === 'ACCEPTED' || state === 'RETURNED' ? time(m, cell, 12, 9) : null;
    yield [id(KIND.report, n), id(KIND.attendance, n), state, state === 'DRAFT' ? null : pick(['STABLE', 'POSITIVE', 'STABLE', 'WORRIED'], n), state === 'ACCEPTED' ? 70 + (n % 31) : 20 + (n % 60), begun, sent ?? begun, sent, sent, judged && 'Ban Tổ chức', judged];
  }
}

const TEXTS = {
  CONVEYED: ['Truyền đạt kết luận mới của Ban Thường vụ Tỉnh ủy về giảm nghèo và giao đất, giao rừng.', 'Quán triệt nghị quyết chuyên đề về phát triển kinh tế hợp tác.'],
  OPINIONS: ['Đề nghị sớm sửa đường vào bản và cấp nước sinh hoạt mùa khô.', 'Bà con mong có chính sách giữ giá nông sản khi vào vụ.'],
  QUALITY: ['Chi bộ sinh hoạt nghiêm túc, đúng nguyên tắc, nhiều ý kiến phát biểu.', 'Cần chuẩn bị nội dung kỹ hơn.'],
};

export function* reportSections() {
  for (const { n } of reports()) for (const [section, words] of Object.entries(TEXTS)) yield [id(KIND.report, n), section, pick(words, n)];
}

export function* reportProposals() {
  for (const { n } of reports()) {
    if (n % 4 === 1) yield [id(KIND.proposal, n), id(KIND.report, n), 0, n % 8 === 1 ? 'DIFFICULTY' : 'PROPOSAL', 'Đường vào bản sạt lở sau mưa, xe không qua được.', 'Bản', 'Ủy ban nhân dân xã', 'Khảo sát, bố trí kinh phí trong năm', n % 12 === 1];
  }
}

/** For six of seven meetings that a plan names and that are over; one in five came late. */
export function* briefings() {
  const written = new Set();
  for (const { n, m, cell, draft } of visits()) {
    const key = m * size.cells + cell;
    if (draft || m >= past || n % 7 === 0 || written.has(key)) continue;
    written.add(key);
    yield [id(KIND.briefing, key), meetingId(m, cell), 'Sản xuất vụ mới thuận lợi, an ninh trật tự ổn định.', 'Không có.', 'Một kiến nghị về đường vào bản đang chờ trả lời.', time(m, cell, n % 5 === 0 ? -1 : -8, 10), 'bench', held(m, cell, -5)];
  }
}

export function* trips() {
  const each = 4;
  for (let o = 0; o < size.officials; o += 1) {
    for (let k = 0; k < each; k += 1) {
      const cell = cellOf(o, k * 5, 3);
      const m = (k * 5 + o) % past;
      yield [id(KIND.trip, o * each + k), id(O, o), k % 2 ? id(CELL, cell) : id(C, home(o)), pick(['COMMITTEE_WORK', 'SURVEY', 'PEOPLE_MEETING', 'FESTIVAL'], o + k), held(m, cell), held(m, cell, o % 3), 'Nắm tình hình sản xuất, việc triển khai nghị quyết ở cơ sở', 'bench', false, time(m, cell, 2, 16)];
    }
  }
}

const LEVELS = ['UNEASY', 'UNEASY', 'COMPLEX', 'UNEASY', 'HOT'];

/** Each commune, and a cell in five; half of these were hotter before and have calmed down. */
export function* heats() {
  let n = 0;
  const row = (unit, level, from, to) => [id(KIND.heat, n++), unit, level, from, to, 'Có ý kiến về đất đai, đường giao thông', 'Ban Tổ chức', `${from} 08:00:00+07`];
  const before = `${size.firstYear}-06-30`;
  for (let c = 0; c < size.communes; c += 1) yield row(id(C, c), c % 12 === 0 ? pick(LEVELS, Math.floor(c / 12)) : 'CALM', `${size.firstYear}-01-01`, null);
  for (let c = 0; c < size.cells; c += 5) {
    const calmed = (c / 5) % 2 === 0;
    yield row(id(CELL, c), pick(LEVELS, c / 5), `${size.firstYear}-01-01`, calmed ? before : null);
    if (calmed) yield row(id(CELL, c), 'CALM', `${size.firstYear}-07-01`, null);
  }
}
