import { expect, test } from 'vitest';
import { paperNumber, placeOf, recipients } from './paper';

test('a number below ten takes a zero, and a code that nobody entered is not made up', () => {
  expect(paperNumber(5, 'PC', 'BTCTU')).toBe('05-PC/BTCTU');
  expect(paperNumber(124, 'PC', 'ĐU')).toBe('124-PC/ĐU');
  expect(paperNumber(5, 'PC', null)).toBe('05-PC');
});

test('the place of a paper is that of its committee', () => {
  expect(placeOf('Đảng ủy xã Huổi Sang')).toBe('Huổi Sang');
  expect(placeOf('Thành ủy Hà Nội')).toBe('Hà Nội');
  expect(placeOf('Tỉnh ủy Mường Sơn')).toBe('Mường Sơn');
});

test('recipients end as the rules of the paper’s day say', () => {
  expect(recipients(['Sở Xây dựng', 'Lưu BTC'], '2026-05-27')).toEqual([
    'Sở Xây dựng;',
    'Lưu BTC.',
  ]);
  expect(recipients(['Sở Xây dựng', 'Lưu BTC'], '2026-05-26')).toEqual([
    'Sở Xây dựng,',
    'Lưu BTC.',
  ]);
});
