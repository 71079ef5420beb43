import { useEffect, useMemo, useState } from 'react';
import { useMe } from '@/shared/hooks/useMe';
import { newKey } from '@/shared/http/newKey';
import type { Plan } from './api';
import {
  afterSaving,
  dropPlanDraft,
  fromPlan,
  keepPlanDraft,
  type PlanDraft,
  readPlanBase,
  readPlanDraft,
  sameDraft,
  unfinished,
  type VisitDraft,
} from './planDraft';

/** What somebody else saved, and what my writing began from. */
type Meeting = { base: PlanDraft; theirs: Plan };

/**
 * The plan being written: begins with what was left unsent here, and keeps every change. What the other saved meanwhile
 * is met, never overwritten: `plan` stays the one that the writing began from until the two are brought together.
 */
export function usePlanEditor(latest: Plan) {
  const { username, today } = useMe();
  const [plan, setPlan] = useState(latest);
  const saved = useMemo(() => fromPlan(plan), [plan]);
  const [found] = useState(() => {
    const kept = readPlanDraft(username, plan.id);
    const more = kept && (!sameDraft(kept.value, saved) || kept.value.visits.some(unfinished));
    return more ? kept : null;
  });
  const [meeting, setMeeting] = useState<Meeting | null>(() => {
    const base = found && readPlanBase(username, plan.id)?.value;
    return base && base.version !== plan.version ? { base: base.draft, theirs: plan } : null;
  });
  const [draft, setDraft] = useState<PlanDraft>(found?.value ?? saved);
  const [restoredAt, setRestoredAt] = useState(found?.at ?? null);
  const dirty = !sameDraft(draft, saved);
  const open = draft.visits.some(unfinished);

  useEffect(() => {
    if (!dirty && !open) dropPlanDraft(username, plan.id);
    else if (!meeting)
      keepPlanDraft(username, plan.id, draft, { version: plan.version, draft: saved });
  }, [dirty, open, draft, username, plan.id, plan.version, saved, meeting]);

  const setNote = (note: string) => setDraft((before) => ({ ...before, note }));
  const setVisit = (key: string, change: Partial<VisitDraft>) =>
    setDraft((before) => ({
      ...before,
      visits: before.visits.map((visit) => (visit.key === key ? { ...visit, ...change } : visit)),
    }));
  const addVisit = (cellId: string) =>
    setDraft((before) => {
      const last = before.visits.at(-1)?.month;
      const thisMonth = today.startsWith(String(plan.year)) ? Number(today.slice(5, 7)) : 1;
      const month = Math.min(12, last === undefined ? thisMonth : last + 1);
      return { ...before, visits: [...before.visits, { key: newKey(), cellId, month, note: '' }] };
    });
  const removeVisit = (key: string) =>
    setDraft((before) => ({
      ...before,
      visits: before.visits.filter((visit) => visit.key !== key),
    }));
  /** Adds what is suggested and not yet there; how many rows that were. */
  const addAll = (visits: Omit<VisitDraft, 'key'>[]) => {
    const there = new Set(draft.visits.map(({ cellId, month }) => `${cellId} ${month}`));
    const added = visits.filter(({ cellId, month }) => !there.has(`${cellId} ${month}`));
    setDraft((before) => ({
      ...before,
      visits: [...before.visits, ...added.map((visit) => ({ ...visit, key: newKey() }))].sort(
        (a, b) => a.month - b.month,
      ),
    }));
    return added.length;
  };
  const discard = () => {
    setDraft(saved);
    setRestoredAt(null);
  };
  const meet = (theirs: Plan) => setMeeting({ base: saved, theirs });
  const join = (theirs: Plan, joined: PlanDraft) => {
    setPlan(theirs);
    setDraft(joined);
    setMeeting(null);
  };
  const settle = (next: Plan) => {
    setPlan(next);
    setDraft((before) => afterSaving(next, before));
    setRestoredAt(null);
  };
  return {
    plan,
    meeting,
    meet,
    join,
    draft,
    dirty,
    open,
    restoredAt,
    setNote,
    setVisit,
    addVisit,
    removeVisit,
    addAll,
    discard,
    settle,
  };
}
