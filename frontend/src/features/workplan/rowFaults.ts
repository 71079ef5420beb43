import { fieldId } from '@/shared/form/fieldPath';
import type { ApiProblem } from '@/shared/http/problem';
import { type PlanDraft, sentIndex, type VisitDraft } from './planDraft';

/** What is wrong with a row, and whether it is its note or the choice of a cell. */
export type RowFault = { in: 'cell' | 'note'; message: string };

/** What the server says of a row it was sent, until the row is written anew. */
export function saidOf(
  visit: VisitDraft,
  sent: PlanDraft,
  problem: ApiProblem | null,
): RowFault | undefined {
  const before = sent.visits.find(({ key }) => key === visit.key);
  const same =
    before?.cellId === visit.cellId && before.month === visit.month && before.note === visit.note;
  const row = `visits[${sentIndex(sent, visit.key)}].`;
  const said = same && problem?.violations.find(({ field }) => field.startsWith(row));
  if (!said) return undefined;
  return { in: said.field === `${row}note` ? 'note' : 'cell', message: said.message };
}

/** The ids of a row's fields: those the server's list of faults leads to. */
export function rowIds(key: string, sent: PlanDraft) {
  const index = sentIndex(sent, key);
  const row = index < 0 ? `visits.${key}` : `visits[${index}]`;
  return { cell: fieldId(`${row}.cellId`), note: fieldId(`${row}.note`) };
}
