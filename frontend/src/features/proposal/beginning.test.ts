import { expect, test } from 'vitest';
import { beginningOf } from './beginning';

/** The first line of a request, with the method, the path and the place, that Quarkus takes by default. */
const LONGEST_LINE = 4096;
const REST = 200;

test.each(['ệ', '😀', 'a', '%', ' '])('a text of many “%s” fits into an address', (letter) => {
  const asked = beginningOf(letter.repeat(4000));
  expect(encodeURIComponent(asked).length).toBeLessThan(LONGEST_LINE - REST);
  expect(asked.startsWith(letter.repeat(250))).toBe(true);
});

test('a short text stays as it is', () => {
  expect(beginningOf('Cầu treo bản Áng hỏng')).toBe('Cầu treo bản Áng hỏng');
});
