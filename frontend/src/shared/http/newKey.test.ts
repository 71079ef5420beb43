import { expect, test } from 'vitest';
import { newId } from './newKey';

test('ids are of the shape the server takes, and never the same', () => {
  expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(newId()).not.toBe(newId());
});
