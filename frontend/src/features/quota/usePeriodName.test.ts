import { expect, test } from 'vitest';
import { texts } from '@/shared/i18n/vi';
import { periodName } from './usePeriodName';

function told(period: Parameters<typeof periodName>[0]['period'], periodFrom: string): string {
  const { key, number = '', year } = periodName({ period, periodFrom });
  const text = key.split('.').reduce<unknown>((tree, part) => Object(tree)[part], texts);
  return String(text).replace('{{number}}', number).replace('{{year}}', year);
}

test.each([
  ['QUARTER', '2026-01-01', 'Quý I/2026'],
  ['QUARTER', '2026-10-01', 'Quý IV/2026'],
  ['HALF', '2026-01-01', '6 tháng đầu năm 2026'],
  ['HALF', '2026-07-01', '6 tháng cuối năm 2026'],
  ['MONTH', '2026-02-01', 'Tháng 02/2026'],
  ['MONTH', '2026-11-01', 'Tháng 11/2026'],
  ['YEAR', '2026-01-01', 'Năm 2026'],
] as const)('%s from %s', (period, from, name) => {
  expect(told(period, from)).toBe(name);
});
