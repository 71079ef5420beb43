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
  readPlanDraft,
  sameDraft,
  unfinished,
  type VisitDraft,
} from './planDraft';

/** The plan being written: begins with what was left unsent here, and keeps every change. */
export function usePlanEditor(plan: Plan) {
  const { username, today } = useMe();
  const saved = useMemo(() => fromPlan(plan), [plan]);
  const [found] = useState(() => {
    const kept = readPlanDraft(username, plan.id);
    const more = kept && (!sameDraft(kept.value, saved) || kept.value.visits.some(unfinished));
    return more ? kept : null;
  });
  const [draft, setDraft] = useState<PlanDraft>(found?.value ?? saved);
  const [restoredAt, setRestoredAt] = useState(found?.at ?? null);
  const dirty = !sameDraft(draft, saved);
  const open = draft.visits.some(unfinished);

  useEffect(() => {
    if (dirty || open) keepPlanDraft(username, plan.id, draft);
    else dropPlanDraft(username, plan.id);
  }, [dirty, open, draft, username, plan.id]);

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
  const discard = () => {
    setDraft(saved);
    setRestoredAt(null);
  };
  const settle = (next: Plan) => {
    setDraft((before) => afterSaving(next, before));
    setRestoredAt(null);
  };
  return {
    draft,
    dirty,
    open,
    restoredAt,
    setNote,
    setVisit,
    addVisit,
    removeVisit,
    discard,
    settle,
  };
}
