import { describe, expect, test } from 'vitest';
import { calendarDays } from './calendar';

describe('the days of a month', () => {
  test.each([
    ['2026-11', '2026-10-26', '2026-12-06', 42],
    ['2026-02', '2026-01-26', '2026-03-01', 35],
    ['2027-02', '2027-02-01', '2027-02-28', 28],
  ])('%s is shown in whole weeks from Monday', (month, first, last, count) => {
    const days = calendarDays(month);
    expect([days[0], days.at(-1), days.length]).toEqual([first, last, count]);
  });
});
