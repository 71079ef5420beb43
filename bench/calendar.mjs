// Fixed days, and the meetings of three years.
import { id, KIND, monthOf, size } from './numbers.mjs';

const { cell: CELL } = KIND;
const QUARTERS = 4;

const day = (cell) => 1 + ((cell * 7) % 28);
const on = (m, dayOfMonth) => {
  const [year, month] = monthOf(m);
  return new Date(Date.UTC(year, month - 1, dayOfMonth)).toISOString().slice(0, 10);
};

export const meetingId = (m, cell) => id(KIND.meeting, m * size.cells + cell);
/** The day of the cell's meeting in that month, or so many days after or before it. */
export const held = (m, cell, after = 0) => on(m, day(cell) + after);

export function* schedules() {
  for (let c = 0; c < size.cells; c += 1) {
    if (c % 97 !== 0) yield [id(KIND.schedule, c), id(CELL, c), day(c), '19:30', 'Nhà văn hóa bản', '2020-01-01'];
  }
}

export function* meetings() {
  for (let m = 0; m < size.months; m += 1) {
    for (let c = 0; c < size.cells; c += 1) {
      const at = held(m, c);
      yield [meetingId(m, c), id(CELL, c), on(m, 1), 'REGULAR', at, at, '19:30', 'Nhà văn hóa bản'];
    }
  }
}

/** Three cells of four have one in each quarter of this year; one in fifty is called off. */
export function* thematicMeetings() {
  for (let q = 0; q < QUARTERS; q += 1) {
    const m = 12 + q * 3 + 1;
    for (let c = 0; c < size.cells; c += 1) {
      const at = on(m, 1 + ((day(c) + 14) % 28));
      const off = (c + q) % 50 === 7 ? 'Trùng hội nghị của xã' : null;
      if ((c + q) % 4 !== 0) yield [id(KIND.thematic, q * size.cells + c), id(CELL, c), on(m, 1), 'THEMATIC', at, at, '14:00', 'Nhà văn hóa bản', 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh', off];
    }
  }
}
