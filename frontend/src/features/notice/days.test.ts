import { expect, test } from 'vitest';
import type { Notice } from './api';
import { byDay } from './days';

const at = (id: string, createdAt: string): Notice => ({
  id,
  createdAt,
  kind: 'workPlan.due',
  text: id,
  link: null,
  unitName: null,
  read: false,
});

test('notices are gathered by the day in Hà Nội, whatever day it is in UTC', () => {
  const days = byDay([
    at('c', '2026-01-01T01:00:00Z'),
    at('b', '2025-12-31T17:30:00Z'),
    at('a', '2025-12-31T16:59:00Z'),
  ]);
  expect(days.map(({ day, notices }) => [day, notices.map(({ id }) => id)])).toEqual([
    ['01/01/2026', ['c', 'b']],
    ['31/12/2025', ['a']],
  ]);
  expect(byDay([])).toEqual([]);
});
