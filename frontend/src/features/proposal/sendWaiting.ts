import { ApiProblem } from '@/shared/http/problem';
import { getProposal, type Proposal, submitProposal } from './api';
import { sameText, type Values } from './proposalDraft';
import { saveAgain, saveFirst } from './saveProposal';
import type { WaitingProposal } from './waiting';

/** Makes the draft, or saves what was typed onto it, then sends it: each of them once, wherever the line breaks. */
export async function sendWaiting(
  id: string,
  value: WaitingProposal,
  keep: (value: WaitingProposal) => void,
) {
  const { values, made, other, send } = value;
  const saved = made
    ? await saveOnto(made, values)
    : await saveFirst(values, values.id ?? id, other);
  keep({ ...value, made: { id: saved.row.id, version: saved.version } });
  // Where it cannot be sent any more with these very words, an earlier sending arrived.
  if (send && saved.actions.includes('submit')) await submitProposal(saved);
}

/**
 * What stands on the server already is not written again, what somebody else wrote there is not written over, and what
 * was sent and given back meanwhile is not sent again by itself.
 */
async function saveOnto(made: { id: string; version: number }, values: Values): Promise<Proposal> {
  const now = await getProposal(made.id);
  const passedOn = !now.actions.includes('submit');
  const oneStep = now.version <= made.version + 1;
  if (sameText(now, values) && (passedOn || oneStep)) return now;
  if (now.version !== made.version) throw new ApiProblem(412);
  return saveAgain(now, values);
}
