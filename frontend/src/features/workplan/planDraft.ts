import { dropDraft, keepDraft, readDraft } from '@/shared/drafts';
import type { Plan } from './api';

export type VisitDraft = {
  key: string;
  cellId: string;
  month: number;
  note: string;
  /** What the cell is called, where the list of cells may not tell. */
  label?: string;
};
export type PlanDraft = { note: string; visits: VisitDraft[] };

const name = (planId: string) => `plan.${planId}`;
const order = (a: VisitDraft, b: VisitDraft) => a.month - b.month;

/** The plan as the server holds it, in the shape the editor works on. */
export function fromPlan(plan: Plan): PlanDraft {
  return {
    note: plan.note ?? '',
    visits: plan.visits
      .map((visit) => ({
        key: visit.id,
        cellId: visit.cell.id,
        month: visit.month,
        note: visit.note ?? '',
      }))
      .sort(order),
  };
}

/** What is sent: rows without a cell are still being written and stay behind. */
export function toRequest(draft: PlanDraft) {
  return {
    note: draft.note.trim() || undefined,
    visits: draft.visits
      .filter((visit) => !unfinished(visit))
      .map(({ cellId, month, note }) => ({ cellId, month, note: note.trim() || undefined })),
  };
}

export const unfinished = (visit: VisitDraft) => visit.cellId === '';

/** The longest words the server takes, in characters. */
export const LONGEST = { note: 2000, visitNote: 1000 };

/** The plan holds words that are too long to be sent; none of them is cut. */
export const tooLong = (draft: PlanDraft): boolean =>
  draft.note.trim().length > LONGEST.note || draft.visits.some(noteTooLong);

export const noteTooLong = (visit: VisitDraft) => visit.note.trim().length > LONGEST.visitNote;

/** The plan as it was saved, and after it the rows still being written. */
export function afterSaving(plan: Plan, before: PlanDraft): PlanDraft {
  const saved = fromPlan(plan);
  return { ...saved, visits: [...saved.visits, ...before.visits.filter(unfinished)] };
}

/** Where a row stands among those that are sent: the server names its field by that number. */
export function sentIndex(draft: PlanDraft, key: string): number {
  return draft.visits.filter((visit) => !unfinished(visit)).findIndex((one) => one.key === key);
}

/** Whether the two say the same, whatever the order of their rows. */
export function sameDraft(a: PlanDraft, b: PlanDraft): boolean {
  const text = (draft: PlanDraft) => {
    const { note, visits } = toRequest(draft);
    return JSON.stringify([note, visits.map((visit) => JSON.stringify(visit)).sort()]);
  };
  return text(a) === text(b);
}

/** The saved plan that a draft began from, to tell later who changed what. */
export type PlanBase = { version: number; draft: PlanDraft };

const baseName = (planId: string) => `${name(planId)}.base`;

export function keepPlanDraft(user: string, planId: string, draft: PlanDraft, base?: PlanBase) {
  keepDraft(user, name(planId), draft);
  if (base) keepDraft(user, baseName(planId), base);
}

export const readPlanDraft = (user: string, planId: string) =>
  readDraft<PlanDraft>(user, name(planId));

export const readPlanBase = (user: string, planId: string) =>
  readDraft<PlanBase>(user, baseName(planId));

export function dropPlanDraft(user: string, planId: string) {
  dropDraft(user, name(planId));
  dropDraft(user, baseName(planId));
}
