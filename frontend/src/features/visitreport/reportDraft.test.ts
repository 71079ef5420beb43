import { beforeEach, describe, expect, test } from 'vitest';
import type { Content, Demand } from './api';
import { completeness } from './completeness';
import {
  dropWaiting,
  keepWaiting,
  readWaiting,
  SECTIONS,
  same,
  sentIndex,
  toRequest,
  whole,
} from './reportDraft';

const demand = (section: Demand['section'], part: Partial<Demand> = {}): Demand => ({
  section,
  required: true,
  mayBeNone: false,
  minLength: 10,
  weight: 1,
  sources: [],
  ...part,
});

const write = (part: Partial<Content>, texts: Partial<Record<Demand['section'], string>> = {}) => {
  const content = whole(null);
  return {
    ...content,
    ...part,
    sections: content.sections.map((one) => ({ ...one, text: texts[one.section] ?? null })),
  };
};

beforeEach(() => localStorage.clear());

describe('what is written into a report', () => {
  test('survives a reload with the wish to hand it in, for this person and this report only', () => {
    const waiting = { content: write({}, { CONVEYED: 'Chỉ thị' }), version: 3, handIn: 'key' };
    keepWaiting('canbo', 'r-1', waiting);
    expect(readWaiting('canbo', 'r-1')?.value).toEqual(waiting);
    expect(readWaiting('canbo2', 'r-1')).toBeNull();
    dropWaiting('canbo', 'r-1');
    expect(readWaiting('canbo', 'r-1')).toBeNull();
  });

  test('every section has its place, whatever the server left out', () => {
    expect(whole(null).sections.map((one) => one.section)).toEqual(SECTIONS);
  });

  test('a blank row stays behind and does not make a difference', () => {
    const fresh = { number: ' ', title: '' };
    const content = write({ documents: [fresh, { number: '12-NQ/TU', title: '' }] });
    expect(toRequest(content).documents).toEqual([{ number: '12-NQ/TU', title: null }]);
    expect(sentIndex(content.documents, 1)).toBe(0);
    expect(same(write({ documents: [fresh] }), write({}))).toBe(true);
    expect(same(write({}, { MOOD: 'Yên tâm' }), write({}))).toBe(false);
  });
});

describe('the score while writing is that of the server', () => {
  const demands = [
    demand('CONVEYED', { minLength: 40, weight: 2 }),
    demand('PROPOSALS', { mayBeNone: true, minLength: 20, weight: 2 }),
    demand('MOOD'),
    demand('LESSONS', { required: false }),
  ];
  const none = (content: Content): Content => ({
    ...content,
    sections: content.sections.map((one) =>
      one.section === 'PROPOSALS' ? { ...one, nothing: true } : one,
    ),
  });

  test.each([
    ['nothing yet', write({}), 0, ['CONVEYED', 'PROPOSALS', 'MOOD']],
    [
      'one short of enough',
      write({}, { CONVEYED: 'a'.repeat(39) }),
      0,
      ['CONVEYED', 'PROPOSALS', 'MOOD'],
    ],
    ['enough', write({}, { CONVEYED: 'a'.repeat(40) }), 40, ['PROPOSALS', 'MOOD']],
    ['none of the kind', none(write({})), 40, ['CONVEYED', 'MOOD']],
    [
      'a mood without its scale',
      write({}, { MOOD: 'Bà con yên tâm' }),
      0,
      ['CONVEYED', 'PROPOSALS', 'MOOD'],
    ],
    [
      'a mood with it',
      write({ mood: 'STABLE' }, { MOOD: 'Bà con yên tâm' }),
      20,
      ['CONVEYED', 'PROPOSALS'],
    ],
    [
      'a linked document',
      write({ documents: [{ number: '12-NQ/TU', title: 'a'.repeat(32) }] }),
      40,
      ['PROPOSALS', 'MOOD'],
    ],
  ])('%s', (_, content, score, missing) => {
    expect(completeness(demands, content)).toEqual({ score, missing });
  });

  test('where nothing is demanded nothing is missing', () => {
    expect(completeness([], write({}))).toEqual({ score: 100, missing: [] });
  });
});
