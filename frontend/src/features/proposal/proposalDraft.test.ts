import { describe, expect, test } from 'vitest';
import { ApiProblem } from '@/shared/http/problem';
import { contentOf, onForm } from './proposalDraft';

describe('a proposal on the form', () => {
  test('blank texts are not said, and grounds go with a direct matter only', () => {
    const values = { kind: 'PROPOSAL', place: '  ', grounds: { hot: ' Đông người ' } } as const;
    const grounds = { ...values.grounds, beyondCompetence: null, urgent: null };
    expect(contentOf({ line: 'UP', ...values, grounds })).toMatchObject({
      kind: 'PROPOSAL',
      place: null,
      grounds: null,
    });
    expect(contentOf({ line: 'DIRECT', ...values, grounds })).toMatchObject({
      urgency: 'URGENT',
      grounds: { hot: 'Đông người', beyondCompetence: null, urgent: null },
    });
  });

  test('what is said of a part lands on the field of that part', () => {
    const violations = ['content', 'content.place', 'content.grounds.hot', 'unitId'].map(
      (field) => ({ field, code: 'x', message: 'Chưa rõ' }),
    );
    const problem = onForm(new ApiProblem(400, { violations }));
    expect(problem.violations.map(({ field }) => field)).toEqual([
      'content',
      'place',
      'grounds.hot',
      'unitId',
    ]);
  });
});
