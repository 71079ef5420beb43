import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormErrors } from '@/shared/form/FormErrors';
import { formatMoment } from '@/shared/format/dates';
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
import { type RowFault, rowIds, saidOf } from '../rowFaults';
import { usePlanEditor } from '../usePlanEditor';
import { VisitRows } from './VisitRows';

const SubmitCheck = onDemand(async () => (await import('./SubmitCheck')).SubmitCheck);

const NOTE = 'note';
const focus = (id: string) => document.getElementById(id)?.focus();

/** Writing one's plan for the year: rows, saved when asked, kept here meanwhile, handed in. */
export function PlanEditor({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const editor = usePlanEditor(plan);
  const cells = useQuery(planCellsQuery(plan.id));
  const [checking, setChecking] = useState<Plan | null>(null);
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
    onSuccess: (sent) => {
      say(
        sent.timeliness === 'LATE'
          ? t('plan.sentLate', { count: sent.daysLate ?? 0 })
          : t('plan.sentOnTime'),
      );
      toPlan();
    },
    onError: (error) => {
      if (toProblem(error).violations.length > 0) setChecking(null);
    },
  });
  const { draft } = editor;
  const { visits } = draft;
  const sent = (save.error && save.variables) || fromPlan(plan);
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
    else if (visits.length > 0 && editor.dirty) save.mutate(draft, { onSuccess: setChecking });
    else if (visits.length > 0) setChecking(plan);
  };
  const onlyCell = cells.data?.total === 1 ? (cells.data.items[0]?.id ?? '') : '';
  const refused = save.error ?? (checking ? null : submit.error);
  const problem = refused ? toProblem(refused) : null;
  const long = (what: string, max: number, text: string) =>
    t('form.tooLongNow', { what, max, now: text.trim().length });
  const fault = (visit: VisitDraft): RowFault | undefined => {
    if (noteTooLong(visit)) {
      return { in: 'note', message: long(t('common.note'), LONGEST.visitNote, visit.note) };
    }
    if (!unfinished(visit)) return saidOf(visit, sent, problem);
    return asked
      ? { in: 'cell', message: t('form.required', { what: t('plan.cell') }) }
      : undefined;
  };
  const noteLong = draft.note.trim().length > LONGEST.note;
  const addRow = () => {
    setAsked(false);
    editor.addVisit(onlyCell);
  };
  const forget = () => {
    save.reset();
    submit.reset();
  };

  return (
    <div className="plan-editor">
      <FormErrors
        problem={problem}
        forget={forget}
        conflict={{
          reload: () => queries.refetchQueries(planQuery(plan.id)),
          lastChange: () => queries.fetchQuery({ ...planHistory(plan.id), staleTime: 0 }),
        }}
      />
      {editor.restoredAt && (
        <p className="info-panel">
          {t('plan.restored', { at: formatMoment(editor.restoredAt) })}{' '}
          <button type="button" className="link-button" onClick={editor.discard}>
            {t('plan.discard')}
          </button>
        </p>
      )}
      {cells.data?.total === 0 && <p className="warn-panel">{t('plan.noCells')}</p>}
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
      <label className="plan-note" htmlFor={NOTE}>
        {t('plan.note')}
      </label>
      <Input.TextArea
        id={NOTE}
        rows={3}
        status={noteLong ? 'error' : undefined}
        aria-invalid={noteLong || undefined}
        value={draft.note}
        onChange={(event) => editor.setNote(event.target.value)}
      />
      {noteLong && (
        <p className="text-late" role="alert">
          {long(t('plan.note'), LONGEST.note, draft.note)}
        </p>
      )}
      <p className="quiet plan-kept" role="status">
        {t(editor.dirty ? 'plan.notSaved' : editor.open ? 'plan.rowOpen' : 'plan.allSaved')}
      </p>
      {asked && visits.length === 0 && (
        <p className="text-late" role="alert">
          {t('plan.emptyHint')}
        </p>
      )}
      <div className="form-buttons">
        {plan.actions.includes('submit') && (
          <Button type="primary" size="large" onClick={check} loading={save.isPending}>
            {t('plan.check')}
          </Button>
        )}
        <Button size="large" onClick={saveOnly} disabled={!editor.dirty || save.isPending}>
          {t('plan.saveDraft')}
        </Button>
        <Button size="large" onClick={toPlan}>
          {t('common.back')}
        </Button>
      </div>
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
