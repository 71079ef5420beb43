import { describe, expect, test } from 'vitest';
import { pair, roundOf } from './round';

const decision = {
  regulationId: 'r',
  from: '2026-11-22',
  decisionNumber: '7-QĐ/TU',
  decisionDate: '2026-11-20',
};

describe('a round of assignment (S2-01)', () => {
  test('is everybody to everything, but for what was unticked', () => {
    const values = {
      ...decision,
      officialIds: ['a', 'b'],
      unitIds: ['x', 'y'],
      unticked: [pair('b', 'x')],
    };
    expect(roundOf(values)).toEqual({
      ...decision,
      rows: [
        { officialId: 'a', unitIds: ['x', 'y'] },
        { officialId: 'b', unitIds: ['y'] },
      ],
    });
  });

  test('leaves out who has no unit left', () => {
    const values = { ...decision, officialIds: ['a'], unitIds: ['x'], unticked: [pair('a', 'x')] };
    expect(roundOf(values).rows).toEqual([]);
  });
});
