import { describe, expect, test } from 'vitest';
import { formatSize } from './sizes';

describe('sizes', () => {
  test.each([
    [0, '1 KB'],
    [1, '1 KB'],
    [358_400, '350 KB'],
    [1_048_575, '1.024 KB'],
    [1_048_576, '1 MB'],
    [1_468_006, '1,4 MB'],
    [20 * 1024 * 1024, '20 MB'],
  ])('%i bytes are %s', (bytes, said) => {
    expect(formatSize(bytes, 'vi')).toBe(said);
  });

  test('English has its own point', () => {
    expect(formatSize(1_468_006, 'en')).toBe('1.4 MB');
  });
});
