import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ApiProblem } from '@/shared/http/problem';
import type { Report } from './api';
import { whole } from './reportDraft';
import { sendWaiting } from './sendWaiting';
import type { WaitingReport } from './waiting';

const calls = vi.hoisted(() => ({
  saveReport: vi.fn(),
  readReport: vi.fn(),
  submitReport: vi.fn(),
}));
vi.mock('./api', () => calls);

const content = { ...whole(null), goodPractice: true };
const waiting: WaitingReport = { content, version: 4, handIn: 'key' };
const stands = (version: number, actions: string[], said = content) =>
  ({ version, actions, content: said }) as Report;
const run = (value = waiting) => sendWaiting('report', value, () => undefined);

beforeEach(() => {
  for (const one of Object.values(calls)) one.mockReset();
  calls.saveReport.mockResolvedValue(stands(5, ['edit', 'submit']));
});

describe('a report that waited', () => {
  test('is saved, and handed in under its key', async () => {
    await run();
    expect(calls.submitReport).toHaveBeenCalledWith('report', 5, 'key');
  });

  test('is only saved where that is all that was asked for', async () => {
    await run({ ...waiting, handIn: undefined });
    expect(calls.submitReport).not.toHaveBeenCalled();
  });

  test('that arrived without an answer is not handed in again', async () => {
    calls.saveReport.mockRejectedValue(new ApiProblem(409));
    calls.readReport.mockResolvedValue(stands(6, []));
    await run();
    expect(calls.submitReport).not.toHaveBeenCalled();
  });

  test.each([
    ['written over elsewhere', stands(5, ['submit'], whole(null))],
    ['handed in and given back', stands(7, ['submit'])],
  ])('%s meanwhile asks its writer', async (_, now) => {
    calls.saveReport.mockRejectedValue(new ApiProblem(412));
    calls.readReport.mockResolvedValue(now);
    await expect(run()).rejects.toMatchObject({ status: 412 });
    expect(calls.submitReport).not.toHaveBeenCalled();
  });
});
