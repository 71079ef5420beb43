import type { Plan } from './api';
import { type PlanDraft, unfinished, type VisitDraft } from './planDraft';

export type Side = 'mine' | 'theirs';

/** One thing in which what I wrote and what the other saved differ. */
export type MergeLine = {
  key: string;
  /** Absent for the note of the whole plan. */
  visit?: { cellId: string; month: number };
  mine: string | null;
  theirs: string | null;
  /** What is taken unless one chooses otherwise: the side that changed it, mine when both did. */
  side: Side;
};

const NOTE = 'note';
const place = ({ cellId, month }: VisitDraft) => `${cellId} ${month}`;
const byPlace = (draft: PlanDraft) =>
  new Map(draft.visits.filter((visit) => !unfinished(visit)).map((one) => [place(one), one]));

function line(key: string, base: string | null, mine: string | null, theirs: string | null) {
  return { key, mine, theirs, side: base === mine ? ('theirs' as const) : ('mine' as const) };
}

/** Where my writing and the saved plan differ, judged by the plan that I began from. */
export function mergeLines(base: PlanDraft, mine: PlanDraft, theirs: PlanDraft): MergeLine[] {
  const [from, my, their] = [byPlace(base), byPlace(mine), byPlace(theirs)];
  const text = (visit?: VisitDraft) => (visit ? visit.note.trim() : null);
  const places = [...new Set([...my.keys(), ...their.keys()])];
  const lines: MergeLine[] = places
    .filter((key) => text(my.get(key)) !== text(their.get(key)))
    .map((key) => {
      const { cellId, month } = (my.get(key) ?? their.get(key)) as VisitDraft;
      return {
        ...line(key, text(from.get(key)), text(my.get(key)), text(their.get(key))),
        visit: { cellId, month },
      };
    })
    .sort((a, b) => a.visit.month - b.visit.month);
  const notes = [base, mine, theirs].map(({ note }) => note.trim()) as [string, string, string];
  return notes[1] === notes[2] ? lines : [...lines, line(NOTE, ...notes)];
}

/** The saved plan with what was chosen from mine; rows still being written stay. */
export function merged(
  mine: PlanDraft,
  theirs: PlanDraft,
  lines: MergeLine[],
  chosen: Record<string, Side>,
): PlanDraft {
  const [my, their] = [byPlace(mine), byPlace(theirs)];
  const side = (one: MergeLine) => chosen[one.key] ?? one.side;
  const result = new Map(their);
  for (const one of lines.filter(({ visit }) => visit)) {
    const visit = (side(one) === 'mine' ? my : their).get(one.key);
    if (visit) result.set(one.key, visit);
    else result.delete(one.key);
  }
  const note = lines.find(({ key }) => key === NOTE);
  return {
    note: note && side(note) === 'mine' ? mine.note : theirs.note,
    visits: [
      ...[...result.values()].sort((a, b) => a.month - b.month),
      ...mine.visits.filter(unfinished),
    ],
  };
}

/** What a cell is called, by whatever knows of it. */
export function cellNames(
  cells: { id: string; name: string }[] | undefined,
  plans: (Plan | undefined)[],
  draft: PlanDraft,
) {
  const names = new Map(draft.visits.map(({ cellId, label }) => [cellId, label]));
  for (const plan of plans)
    for (const { cell } of plan?.visits ?? []) names.set(cell.id, cell.name);
  for (const { id, name } of cells ?? []) names.set(id, name);
  return (cellId: string) => names.get(cellId);
}
