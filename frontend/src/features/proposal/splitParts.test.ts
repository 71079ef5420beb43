import { expect, test } from 'vitest';
import type { Proposal } from './api';
import { begin, splitOf } from './splitParts';

const whole = {
  row: { kind: 'DIFFICULTY', sector: 'LAND', competence: 'PROVINCE' },
  content: {
    kind: 'DIFFICULTY',
    content: 'Cầu hỏng và kênh bị vùi',
    place: 'Bản Áng',
    responsible: 'Sở Xây dựng',
    requested: 'Sửa cầu, nạo vét kênh',
    sector: 'LAND',
    urgency: 'URGENT',
    source: 'Họp chi bộ ngày 10/11',
    grounds: null,
  },
} as Proposal;

test('the first part begins with the whole text, the second with what all have in common', () => {
  const [first, second] = begin(whole).parts;
  expect(first?.content.content).toBe('Cầu hỏng và kênh bị vùi');
  expect(second?.content).toEqual({
    kind: 'DIFFICULTY',
    sector: 'LAND',
    place: 'Bản Áng',
    responsible: 'Sở Xây dựng',
  });
});

test('each part is as urgent as the whole and was heard where it was; what is blank is not said', () => {
  const { parts, reason } = splitOf(whole, { ...begin(whole), reason: 'Hai việc' });
  expect(reason).toBe('Hai việc');
  expect(parts[1]).toEqual({
    competence: 'PROVINCE',
    content: {
      kind: 'DIFFICULTY',
      content: null,
      place: 'Bản Áng',
      responsible: 'Sở Xây dựng',
      requested: null,
      sector: 'LAND',
      urgency: 'URGENT',
      source: 'Họp chi bộ ngày 10/11',
      grounds: null,
    },
  });
});
