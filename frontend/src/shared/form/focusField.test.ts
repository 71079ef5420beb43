import { beforeEach, describe, expect, test } from 'vitest';
import { focusField } from './fieldPath';

beforeEach(() => {
  document.body.innerHTML = `
    <input id="field_name" />
    <div id="field_fields"><input type="checkbox" value="CONTENT" /><input type="checkbox" /></div>`;
});

describe('the keyboard goes', () => {
  test('to a field', () => {
    focusField('field_name');
    expect(document.activeElement?.id).toBe('field_name');
  });

  test('to the first box of a group', () => {
    focusField('field_fields');
    expect(document.activeElement).toHaveProperty('value', 'CONTENT');
  });
});
