import { describe, expect, test } from 'vitest';
import {
  addMonths,
  daysBetween,
  dueDistance,
  formatDate,
  formatMoment,
  formatMonth,
  formatTime,
  lastOfMonth,
  monthOf,
  timeTyped,
} from './dates';

test.each([
  ['9h5', '09:05'],
  ['0905', '09:05'],
  ['14:30', '14:30'],
  ['14 giờ 30', '14:30'],
  ['7h', '07:00'],
  ['25:00', '25:00'],
  ['chiều', 'chiều'],
])('an hour typed as %s', (typed, time) => {
  expect(timeTyped(typed)).toBe(time);
});

describe('dates as people read them', () => {
  test('a date is dd/MM/yyyy, nothing is nothing', () => {
    expect(formatDate('2026-03-09')).toBe('09/03/2026');
    expect(formatDate(null)).toBe('');
  });

  test('a moment is told in Hà Nội time, across midnight', () => {
    expect(formatMoment('2026-01-31T16:59:59Z')).toBe('23:59, 31/01/2026');
    expect(formatMoment('2026-01-31T17:00:00Z')).toBe('00:00, 01/02/2026');
  });

  test('month and time', () => {
    expect(formatMonth('2026-07')).toBe('07/2026');
    expect(formatMonth('2026-02')).toBe('02/2026');
    expect(formatTime('19:30:00')).toBe('19:30');
  });

  test('the last day of February follows the year', () => {
    expect(lastOfMonth('2024-02')).toBe('2024-02-29');
    expect(lastOfMonth('2026-02')).toBe('2026-02-28');
  });

  test('months go over the year', () => {
    expect(addMonths('2026-12', 1)).toBe('2027-01');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
  });
});

describe('how far a due date is', () => {
  test.each([
    ['2026-01-26', '2026-01-31', 'due.left', 5],
    ['2026-01-31', '2026-01-31', 'due.today', 0],
    ['2026-02-03', '2026-01-31', 'due.late', 3],
    ['2025-12-31', '2026-01-31', 'due.left', 31],
  ])('seen on %s, due %s', (today, due, key, count) => {
    expect(dueDistance(today, due)).toEqual({ key, count });
  });

  test('a day says which month of which year a calendar shows', () => {
    expect(monthOf('2027-02-06')).toEqual({ year: '2027', month: '2' });
  });

  test('days between do not depend on the clock change of other zones', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });
});
