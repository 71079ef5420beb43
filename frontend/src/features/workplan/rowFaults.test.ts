import { describe, expect, test } from 'vitest';
import { ApiProblem } from '@/shared/http/problem';
import { LONGEST, type PlanDraft, tooLong } from './planDraft';
import { rowIds, saidOf } from './rowFaults';

const row = (key: string, cellId = 'cell', note = '') => ({ key, cellId, month: 3, note });
const plan = (...visits: PlanDraft['visits']): PlanDraft => ({ note: '', visits });
const refused = (field: string) =>
  new ApiProblem(400, { violations: [{ field, code: 'x', message: 'Sai' }] });

describe('what the server says of a row', () => {
  const sent = plan(row('a'), row('open', ''), row('b'));

  test.each([
    ['visits[1].cellId', 'b', { in: 'cell', message: 'Sai' }],
    ['visits[1].note', 'b', { in: 'note', message: 'Sai' }],
    ['visits[1].cellId', 'a', undefined],
    ['visits[1].cellId', 'open', undefined],
    ['visits[10].cellId', 'b', undefined],
    ['note', 'a', undefined],
  ])('%s, asked of row %s', (field, key, fault) => {
    const asked = sent.visits.find((visit) => visit.key === key) ?? row('none');
    expect(saidOf(asked, sent, refused(field))).toEqual(fault);
  });

  test('is gone once the row is written anew', () => {
    expect(saidOf(row('b', 'other'), sent, refused('visits[1].cellId'))).toBeUndefined();
  });

  test('leads to the row it was said of, whatever was added since', () => {
    expect(rowIds('b', sent)).toEqual({
      cell: 'field_visits_1_cellId',
      note: 'field_visits_1_note',
    });
    expect(rowIds('open', sent).cell).toBe('field_visits_open_cellId');
  });
});

describe('words too long to be sent', () => {
  const long = (length: number) => 'x'.repeat(length);

  test.each([
    ['a note that just fits', { ...plan(), note: `${long(LONGEST.note)} ` }, false],
    ['a note too long', { ...plan(), note: long(LONGEST.note + 1) }, true],
    ['a row that just fits', plan(row('a', 'cell', long(LONGEST.visitNote))), false],
    ['a row too long', plan(row('a', 'cell', long(LONGEST.visitNote + 1))), true],
  ])('%s', (_, draft, expected) => {
    expect(tooLong(draft)).toBe(expected);
  });
});
