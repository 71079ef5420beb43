import { ApiProblem, toProblem } from '@/shared/http/problem';
import { type Content, type Report, readReport, saveReport, submitReport } from './api';
import { same, toRequest, whole } from './reportDraft';
import type { WaitingReport } from './waiting';

/** The report as it is when one's own words are on it, though the answer to them was lost; otherwise what was said. */
async function ownWords(id: string, sent: Content, error: unknown): Promise<Report> {
  if (![409, 412].includes(toProblem(error).status)) throw error;
  const now = await readReport(id);
  if (!same(whole(now.content), sent)) throw error;
  return now;
}

/** Saves what was written and, where that was asked for, hands it in: each once, wherever the line breaks. */
export async function sendWaiting(
  id: string,
  value: WaitingReport,
  keep: (value: WaitingReport) => void,
) {
  const sent = toRequest(value.content);
  const saved = await saveReport(id, value.version, sent).catch((error: unknown) =>
    ownWords(id, sent, error),
  );
  const open = saved.actions.includes('submit');
  // Handed in and given back meanwhile, it is not handed in again by itself.
  if (value.handIn && open && saved.version > value.version + 1) throw new ApiProblem(412);
  keep({ ...value, version: saved.version });
  if (value.handIn && open) await submitReport(id, saved.version, value.handIn);
}
