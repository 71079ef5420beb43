import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ApiProblem } from '@/shared/http/problem';
import type { Proposal } from './api';
import { contentOf, type Values } from './proposalDraft';
import { sendWaiting } from './sendWaiting';
import type { WaitingProposal } from './waiting';

const calls = vi.hoisted(() => ({
  createProposal: vi.fn(),
  getProposal: vi.fn(),
  updateProposal: vi.fn(),
  submitProposal: vi.fn(),
}));
vi.mock('./api', () => calls);

const ID = '11111111-1111-4111-a111-111111111111';
const values: Values = {
  id: ID,
  line: 'UP',
  unitId: 'cell',
  kind: 'DIFFICULTY',
  content: ' Cầu treo hỏng ván ',
};
const waiting: WaitingProposal = { values, send: true, other: 'other' };

const stands = (version: number, more: Partial<Proposal> = {}): Proposal =>
  ({
    row: { id: ID, unit: { id: 'cell' }, line: 'UP', competence: null },
    content: { ...contentOf(values), sector: 'OTHER', urgency: 'NORMAL' },
    version,
    actions: ['edit', 'submit'],
    ...more,
  }) as Proposal;
const passedOn = { actions: [] };
const otherWords = { content: { ...contentOf(values), content: 'Khác' } };

let noted: WaitingProposal;
const run = (value: WaitingProposal = waiting) =>
  sendWaiting(ID, value, (next) => {
    noted = next;
  });

beforeEach(() => {
  for (const one of Object.values(calls)) one.mockReset();
});

describe('a matter that waited', () => {
  test('is made and sent', async () => {
    calls.createProposal.mockResolvedValue(stands(0));
    await run();
    expect(calls.createProposal.mock.calls[0]?.[1]).toBe(ID);
    expect(calls.submitProposal).toHaveBeenCalledTimes(1);
  });

  test('that is only a draft is not sent', async () => {
    calls.createProposal.mockResolvedValue(stands(0));
    await run({ ...waiting, send: false });
    expect(calls.submitProposal).not.toHaveBeenCalled();
  });

  test('is not made again where the line broke between the two', async () => {
    calls.createProposal.mockResolvedValue(stands(0));
    calls.submitProposal.mockRejectedValueOnce(new ApiProblem(0));
    await expect(run()).rejects.toThrow();
    expect(noted.made).toEqual({ id: ID, version: 0 });
    calls.getProposal.mockResolvedValue(stands(0));
    await run(noted);
    expect(calls.createProposal).toHaveBeenCalledTimes(1);
    expect(calls.updateProposal).not.toHaveBeenCalled();
    expect(calls.submitProposal).toHaveBeenCalledTimes(2);
  });

  const made = { ...waiting, made: { id: ID, version: 3 } };

  test('whose sending arrived without its answer is not sent again', async () => {
    calls.getProposal.mockResolvedValue(stands(4, passedOn));
    await run(made);
    expect(calls.submitProposal).not.toHaveBeenCalled();
  });

  test('whose words were saved without an answer is sent as it stands', async () => {
    calls.getProposal.mockResolvedValue(stands(4));
    await run(made);
    expect(calls.updateProposal).not.toHaveBeenCalled();
    expect(calls.submitProposal).toHaveBeenCalledTimes(1);
  });

  test('has its new words saved on the draft it was written on', async () => {
    calls.getProposal.mockResolvedValue(stands(3, otherWords));
    calls.updateProposal.mockResolvedValue(stands(4));
    await run(made);
    expect(calls.updateProposal).toHaveBeenCalledTimes(1);
    expect(calls.submitProposal).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['changed elsewhere', stands(4, otherWords)],
    ['sent and given back', stands(5)],
  ])('%s meanwhile asks its writer', async (_, now) => {
    calls.getProposal.mockResolvedValue(now);
    await expect(run(made)).rejects.toMatchObject({ status: 412 });
    expect(calls.updateProposal).not.toHaveBeenCalled();
    expect(calls.submitProposal).not.toHaveBeenCalled();
  });
});
