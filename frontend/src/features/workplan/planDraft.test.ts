import { beforeEach, describe, expect, test } from 'vitest';
import { dropDraftsOf } from '@/shared/drafts';
import {
  dropPlanDraft,
  keepPlanDraft,
  type PlanDraft,
  readPlanDraft,
  sameDraft,
  sentIndex,
  toRequest,
} from './planDraft';

const draft: PlanDraft = {
  note: ' Chung ',
  visits: [
    { key: 'a', cellId: 'cell-1', month: 3, note: '' },
    { key: 'b', cellId: '', month: 4, note: 'chưa chọn' },
  ],
};

beforeEach(() => localStorage.clear());

describe('what was typed into a plan', () => {
  test('survives a reload, for this person and this plan only', () => {
    keepPlanDraft('canbo', 'plan-1', draft);
    expect(readPlanDraft('canbo', 'plan-1')?.value).toEqual(draft);
    expect(readPlanDraft('canbo2', 'plan-1')).toBeNull();
    expect(readPlanDraft('canbo', 'plan-2')).toBeNull();
  });

  test('is gone once saved', () => {
    keepPlanDraft('canbo', 'plan-1', draft);
    dropPlanDraft('canbo', 'plan-1');
    expect(readPlanDraft('canbo', 'plan-1')).toBeNull();
  });

  test('leaves with its owner and with nobody else', () => {
    keepPlanDraft('canbo', 'plan-1', draft);
    keepPlanDraft('canbo2', 'plan-2', draft);
    dropDraftsOf('canbo');
    expect(readPlanDraft('canbo', 'plan-1')).toBeNull();
    expect(readPlanDraft('canbo2', 'plan-2')).not.toBeNull();
  });

  test('a store that holds rubbish is as good as empty', () => {
    localStorage.setItem('satcoso.draft.canbo/plan.plan-1', '{not json');
    expect(readPlanDraft('canbo', 'plan-1')).toBeNull();
  });

  test('a row without a cell is not sent', () => {
    expect(toRequest(draft)).toEqual({
      note: 'Chung',
      visits: [{ cellId: 'cell-1', month: 3, note: undefined }],
    });
  });

  test('a row is numbered among those that are sent', () => {
    const visits = [...draft.visits].reverse();
    expect(sentIndex({ note: '', visits }, 'a')).toBe(0);
    expect(sentIndex({ note: '', visits }, 'b')).toBe(-1);
  });

  test('order and keys do not make a difference, months do', () => {
    const [first] = draft.visits;
    const other = { key: 'c', cellId: 'cell-2', month: 5, note: '' };
    if (!first) throw new Error('no row');
    const one = { note: '', visits: [first, other] };
    const two = { note: '', visits: [other, { ...first, key: 'x' }] };
    const three = { note: '', visits: [other, { ...first, month: 4 }] };
    expect(sameDraft(one, two)).toBe(true);
    expect(sameDraft(one, three)).toBe(false);
  });
});
