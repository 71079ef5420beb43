import { describe, expect, test } from 'vitest';
import { fieldErrors, fieldId, fieldPath } from './fieldPath';

describe('where a violation belongs in a form', () => {
  test.each([
    ['name', ['name']],
    ['positions[0].rank', ['positions', 0, 'rank']],
    ['visits[12].cellId', ['visits', 12, 'cellId']],
    ['unitIds[3]', ['unitIds', 3]],
  ])('%s', (field, path) => {
    expect(fieldPath(field)).toEqual(path);
  });

  test('the id is the one the form gives its input', () => {
    expect(fieldId('positions[0].rank')).toBe('field_positions_0_rank');
  });

  test('two violations of one field stand together, one without a field stays out', () => {
    expect(
      fieldErrors([
        { field: 'name', message: 'Cần nhập tên' },
        { field: '', message: 'Chung' },
        { field: 'name', message: 'Tên quá dài' },
      ]),
    ).toEqual([{ name: ['name'], errors: ['Cần nhập tên', 'Tên quá dài'] }]);
  });
});
