import { expect, test } from 'vitest';
import { hoursLeft, lateness } from './late';

test.each([
  [null, null, null],
  [3, null, { key: 'days', count: 3 }],
  [0, 0, { key: 'justNow', count: 0 }],
  [0, 3, { key: 'hours', count: 3 }],
  [1, 5, { key: 'hours', count: 5 }],
  [2, 47, { key: 'hours', count: 47 }],
  [2, 48, { key: 'days', count: 2 }],
])('late by %s days, %s hours', (daysLate, hoursLate, words) => {
  expect(lateness({ daysLate, hoursLate })).toEqual(words);
});

test.each([
  ['2026-10-15T19:00:00Z', '2026-10-15T18:30:00Z', { key: 'leftNow', count: 0 }],
  ['2026-10-15T19:00:00Z', '2026-10-15T15:59:00Z', { key: 'leftHours', count: 3 }],
  ['2026-10-17T19:00:00Z', '2026-10-15T19:00:00Z', { key: 'leftDays', count: 2 }],
])('until %s, asked at %s', (dueAt, now, words) => {
  expect(hoursLeft(dueAt, new Date(now).getTime())).toEqual(words);
});
