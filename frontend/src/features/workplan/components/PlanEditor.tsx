import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormErrors } from '@/shared/form/FormErrors';
import { toProblem } from '@/shared/http/problem';
import { say } from '@/shared/ui/notice';
import { onDemand } from '@/shared/ui/onDemand';
import { type Plan, planCellsQuery, planHistory, planQuery, savePlan, submitPlan } from '../api';
import {
  fromPlan,
  LONGEST,
  noteTooLong,
  type PlanDraft,
  tooLong,
  toRequest,
  unfinished,
  type VisitDraft,
} from '../planDraft';
import { cellNames } from '../planMerge';
import { type RowFault, rowIds, saidOf } from '../rowFaults';
import { usePlanEditor } from '../usePlanEditor';
import { EditorButtons } from './EditorButtons';
import { Kept } from './Kept';
import { MergeView } from './MergeView';
import { PlanNote } from './PlanNote';
import { Restored } from './Restored';
import { SuggestVisits } from './SuggestVisits';
import { VisitRows } from './VisitRows';

const Adjust = onDemand(async () => (await import('./Adjust')).Adjust);
const SubmitCheck = onDemand(async () => (await import('./SubmitCheck')).SubmitCheck);

const NOTE = 'note';
const tooLongNow = (t: TFunction, what: string, max: number, text: string) =>
  t('form.tooLongNow', { what, max, now: text.trim().length });
const focus = (id: string) => document.getElementById(id)?.focus();

/** Writing one's plan for the year: rows, saved when asked, kept here meanwhile, handed in. */
export function PlanEditor({ plan: latest }: { plan: Plan }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const editor = usePlanEditor(latest);
  const { plan, meeting, draft } = editor;
  const { visits } = draft;
  const cells = useQuery(planCellsQuery(plan.id));
  const [checking, setChecking] = useState<Plan | null>(null);
  const [adjusting, setAdjusting] = useState(false);
  const [refusal, setRefusal] = useState<{ error: unknown; draft: PlanDraft } | null>(null);
  const [asked, setAsked] = useState(false);
  const toPlan = () => void navigate({ to: '/work-plans/$id', params: { id: plan.id } });

  const save = useMutation({
    mutationFn: (draft: PlanDraft) => savePlan(plan.id, plan.version, toRequest(draft)),
    onSuccess: (saved) => {
      queries.setQueryData(planQuery(plan.id).queryKey, saved);
      editor.settle(saved);
    },
  });
  const submit = useMutation({
    mutationFn: (ready: Plan) => submitPlan(ready.id, ready.version),
    onSuccess: ({ timeliness, daysLate }) => {
      const late = timeliness === 'LATE';
      say(t(late ? 'plan.sentLate' : 'plan.sentOnTime', { count: daysLate ?? 0 }));
      toPlan();
    },
    onError: (error) => {
      if (toProblem(error).violations.length > 0) setChecking(null);
    },
  });
  const sent = refusal?.draft ?? ((save.error && save.variables) || fromPlan(plan));
  const toLongWords = () => {
    const row = visits.find(noteTooLong);
    focus(row ? rowIds(row.key, sent).note : NOTE);
  };
  const saveOnly = () => {
    if (tooLong(draft)) toLongWords();
    else save.mutate(draft, { onSuccess: () => say(t('plan.saved')) });
  };
  const check = () => {
    submit.reset();
    const first = visits.find(unfinished);
    setAsked(Boolean(first) || visits.length === 0);
    if (first) focus(rowIds(first.key, sent).cell);
    else if (tooLong(draft)) toLongWords();
    else if (plan.actions.includes('adjust')) setAdjusting(visits.length > 0);
    else if (visits.length > 0 && editor.dirty) save.mutate(draft, { onSuccess: setChecking });
    else if (visits.length > 0) setChecking(plan);
  };
  const onlyCell = cells.data?.total === 1 ? (cells.data.items[0]?.id ?? '') : '';
  const refused = save.error ?? refusal?.error ?? (checking ? null : submit.error);
  const problem = refused ? toProblem(refused) : null;
  const fault = (visit: VisitDraft): RowFault | undefined => {
    if (noteTooLong(visit)) {
      return {
        in: 'note',
        message: tooLongNow(t, t('common.note'), LONGEST.visitNote, visit.note),
      };
    }
    if (!unfinished(visit)) return saidOf(visit, sent, problem);
    return asked
      ? { in: 'cell', message: t('form.required', { what: t('plan.cell') }) }
      : undefined;
  };
  const noteLong =
    draft.note.trim().length > LONGEST.note
      ? tooLongNow(t, t('plan.note'), LONGEST.note, draft.note)
      : undefined;
  const cellName = cellNames(cells.data?.items, [plan, meeting?.theirs], draft);
  const addRow = () => {
    setAsked(false);
    editor.addVisit(onlyCell);
  };
  const forget = () => {
    setRefusal(null);
    save.reset();
    submit.reset();
  };

  return (
    <div className="plan-editor">
      <FormErrors
        problem={problem}
        forget={forget}
        conflict={{
          reload: async () =>
            editor.meet(await queries.fetchQuery({ ...planQuery(plan.id), staleTime: 0 })),
          lastChange: () => queries.fetchQuery({ ...planHistory(plan.id), staleTime: 0 }),
        }}
      />
      {meeting && (
        <MergeView
          base={meeting.base}
          mine={editor.draft}
          theirs={fromPlan(meeting.theirs)}
          cellName={(cellId) => cellName(cellId) ?? t('plan.cell')}
          done={(joined) => editor.join(meeting.theirs, joined)}
        />
      )}
      <Restored at={editor.restoredAt} discard={editor.discard} />
      {cells.data?.total === 0 && <p className="warn-panel">{t('plan.noCells')}</p>}
      <SuggestVisits plan={plan} draft={draft} add={editor.addAll} />
      <VisitRows
        plan={plan}
        visits={visits}
        cells={cells.data}
        fault={fault}
        ids={(key) => rowIds(key, sent)}
        change={editor.setVisit}
        remove={editor.removeVisit}
      />
      <Button onClick={addRow}>{t('plan.addRow')}</Button>
      <PlanNote id={NOTE} value={draft.note} tooLong={noteLong} change={editor.setNote} />
      <Kept
        said={editor.dirty ? 'plan.notSaved' : editor.open ? 'plan.rowOpen' : 'plan.allSaved'}
        empty={asked && visits.length === 0}
      />
      <EditorButtons
        plan={plan}
        dirty={editor.dirty}
        pending={save.isPending}
        blocked={Boolean(meeting)}
        check={check}
        save={saveOnly}
        back={toPlan}
      />
      {adjusting && (
        <Adjust
          plan={plan}
          draft={editor.draft}
          close={() => setAdjusting(false)}
          refused={(error) => {
            setRefusal({ error, draft });
            setAdjusting(false);
          }}
          done={(next) => {
            editor.settle(next);
            say(t('plan.adjusted'));
            toPlan();
          }}
        />
      )}
      {checking && (
        <SubmitCheck
          plan={checking}
          pending={submit.isPending}
          error={submit.error}
          submit={() => submit.mutate(checking)}
          close={() => {
            submit.reset();
            setChecking(null);
          }}
        />
      )}
    </div>
  );
}
