import { describe, expect, test } from 'vitest';
import { texts as en } from '@/shared/i18n/en';
import { texts as vi } from '@/shared/i18n/vi';
import type { Item } from './api';
import { workLink } from './workLink';
import { workPlace, workText } from './workText';

const item = (changes: Partial<Item>): Item => ({
  kind: 'REPORT_OWED',
  count: 1,
  subject: null,
  place: null,
  year: null,
  on: null,
  dueOn: null,
  daysLeft: null,
  link: { page: 'MEETING', id: 'm1', filters: {} },
  ...changes,
});

/** The compiler misses a kind here that has no words. */
const WORDS: Record<Item['kind'], string> = vi.work.many;
const KINDS = Object.keys(WORDS) as Item['kind'][];

describe('the words of a piece of work', () => {
  test('one thing is told by itself, several as a number', () => {
    expect(workText(item({ on: '2026-09-10' }))).toMatchObject({
      key: 'work.one.REPORT_OWED',
      values: { on: '10/09/2026' },
    });
    const several = item({ count: 4, link: { page: 'VISIT_REPORTS', id: null, filters: {} } });
    expect(workText(several)).toMatchObject({
      key: 'work.many.REPORT_OWED',
      values: { number: 4 },
    });
  });

  test('what belongs to others or to a list is told as a number even when it is one', () => {
    const one = item({
      kind: 'CELL_WITHOUT_DAY',
      link: { page: 'CELLS', id: null, filters: { withoutSchedule: 'true' } },
    });
    expect(workText(one).key).toBe('work.many.CELL_WITHOUT_DAY');
  });

  test('a plan that nobody has begun is told by itself though it has no page of its own', () => {
    const plan = item({ kind: 'PLAN_OWED', link: { page: 'WORK_PLANS', id: null, filters: {} } });
    expect(workText(plan).key).toBe('work.one.PLAN_OWED');
  });

  test('every key that can be asked for has its words in both languages', () => {
    for (const kind of KINDS) {
      for (const one of [item({ kind }), item({ kind, count: 9 })]) {
        const [, form, name] = workText(one).key.split('.') as [
          string,
          'one' | 'many',
          typeof kind,
        ];
        expect(vi.work[form], `${form} ${kind}`).toHaveProperty(name);
        expect(en.work[form], `${form} ${kind}`).toHaveProperty(name);
      }
    }
  });

  test('who and where stand below', () => {
    expect(workPlace(item({ subject: '168-QĐ/TU', place: 'Chi bộ Áng' }))).toBe('Chi bộ Áng');
    expect(
      workPlace(item({ kind: 'VISIT_UNRECORDED', subject: 'Lò Văn A', place: 'Chi bộ Áng' })),
    ).toBe('Lò Văn A · Chi bộ Áng');
  });
});

describe('where work is done', () => {
  test('an object by its id', () => {
    expect(workLink({ page: 'BRIEFING', id: 'm1', filters: {} }, '2026-11-25')).toEqual({
      to: '/meetings/$id/briefing',
      params: { id: 'm1' },
      search: { year: '2026' },
    });
    expect(workLink({ page: 'QUOTA', id: 'o1', filters: {} }, '2026-11-25')).toMatchObject({
      to: '/quota/$officialId',
      params: { officialId: 'o1' },
    });
  });

  test('proposals at the part of the desk that holds just them, others in the list of all', () => {
    const link = (filters: Record<string, string>) =>
      workLink({ page: 'PROPOSALS', id: null, filters }, '2026-11-25');
    expect(link({ show: 'MY_DESK', state: 'SUBMITTED', overdue: 'false' })).toEqual({
      to: '/proposals/desk',
      search: { tab: 'new' },
    });
    expect(link({ show: 'LATE_AT_DESK' }).search).toEqual({ tab: 'deskLate' });
    expect(link({ show: 'LONG_LATE' })).toEqual({
      to: '/proposals',
      search: { show: 'LONG_LATE' },
    });
    expect(link({ show: 'TO_ANSWER', overdue: 'false' }).search).toEqual({ tab: 'toAnswer' });
    expect(link({ show: 'TO_COORDINATE' }).search).toEqual({ tab: 'coordinating' });
    expect(link({ show: 'TO_INFORM' })).toEqual({
      to: '/proposals',
      search: { show: 'TO_INFORM' },
    });
  });

  test('a list with its filters, in this year unless it asks for another', () => {
    expect(workLink({ page: 'CELLS', id: null, filters: { a: 'b' } }, '2026-11-25').search).toEqual(
      {
        year: '2026',
        a: 'b',
      },
    );
    const next = { page: 'WORK_PLANS', id: null, filters: { year: '2027' } } as const;
    expect(workLink(next, '2026-12-31').search).toEqual({ year: '2027' });
  });
});
