import dayjs from 'dayjs';

/** A time of the day as it is typed. */
export const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The days a month's calendar shows: whole weeks from Monday to Sunday. */
export function calendarDays(month: string): string[] {
  const first = dayjs(`${month}-01`);
  const last = first.endOf('month');
  const before = (first.day() + 6) % 7;
  const after = (7 - ((last.day() + 6) % 7) - 1) % 7;
  const start = first.subtract(before, 'day');
  const count = before + last.date() + after;
  return Array.from({ length: count }, (_, index) => start.add(index, 'day').format('YYYY-MM-DD'));
}
