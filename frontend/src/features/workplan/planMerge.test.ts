import { describe, expect, test } from 'vitest';
import type { PlanDraft } from './planDraft';
import { merged, mergeLines } from './planMerge';

const draft = (note: string, ...visits: [cellId: string, month: number, note?: string][]) =>
  ({
    note,
    visits: visits.map(([cellId, month, text = '']) => ({
      key: `${cellId}${month}`,
      cellId,
      month,
      note: text,
    })),
  }) satisfies PlanDraft;

const base = draft('Chung', ['a', 3], ['b', 5]);

describe('two people wrote the same plan', () => {
  test('what both left alone, and what both wrote alike, is no question', () => {
    expect(mergeLines(base, base, base)).toEqual([]);
    const both = draft('Chung', ['a', 3], ['c', 9]);
    expect(mergeLines(base, both, both)).toEqual([]);
  });

  test('each line goes to the side that changed it, mine when both did', () => {
    const mine = draft('Chung', ['a', 3, 'của tôi'], ['b', 5], ['c', 7]);
    const theirs = draft('Chung của người kia', ['a', 3, 'của họ'], ['d', 2]);
    const lines = mergeLines(base, mine, theirs);
    expect(lines.map(({ key, side }) => [key, side])).toEqual([
      ['d 2', 'theirs'],
      ['a 3', 'mine'],
      ['b 5', 'theirs'],
      ['c 7', 'mine'],
      ['note', 'theirs'],
    ]);
    const result = merged(mine, theirs, lines, {});
    expect(result.note).toBe('Chung của người kia');
    expect(result.visits.map(({ cellId, note }) => [cellId, note])).toEqual([
      ['d', ''],
      ['a', 'của tôi'],
      ['c', ''],
    ]);
  });

  test('a choice stands before what is proposed, and an unfinished row stays', () => {
    const mine = draft('Của tôi', ['a', 3], ['b', 5], ['', 6]);
    const theirs = draft('Của họ', ['a', 3]);
    const lines = mergeLines(base, mine, theirs);
    const result = merged(mine, theirs, lines, { 'b 5': 'mine', note: 'theirs' });
    expect(result.note).toBe('Của họ');
    expect(result.visits.map(({ cellId }) => cellId)).toEqual(['a', 'b', '']);
  });
});
