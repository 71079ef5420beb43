import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormErrors } from '@/shared/form/FormErrors';
import { fieldId } from '@/shared/form/fieldPath';
import { formatMoment } from '@/shared/format/dates';
import { type ApiProblem, toProblem } from '@/shared/http/problem';
import { say } from '@/shared/ui/notice';
import { onDemand } from '@/shared/ui/onDemand';
import { type Plan, planCellsQuery, planHistory, planQuery, savePlan, submitPlan } from '../api';
import { sentIndex, toRequest, unfinished } from '../planDraft';
import { usePlanEditor } from '../usePlanEditor';
import { VisitRows } from './VisitRows';

const SubmitCheck = onDemand(async () => (await import('./SubmitCheck')).SubmitCheck);

/** What the server says of each row it was sent, by the number of the row. */
function rowErrors(problem: ApiProblem | null): Map<number, string> {
  return new Map(
    (problem?.violations ?? []).flatMap(({ field, message }) => {
      const row = /^visits\[(\d+)\]/.exec(field)?.[1];
      return row === undefined ? [] : [[Number(row), message] as const];
    }),
  );
}

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
    mutationFn: () => savePlan(plan.id, plan.version, toRequest(editor.draft)),
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
  const saveOnly = () => save.mutate(undefined, { onSuccess: () => say(t('plan.saved')) });
  const { visits } = editor.draft;
  const rowId = (key: string) => {
    const index = sentIndex(editor.draft, key);
    return fieldId(index < 0 ? `visits.${key}` : `visits[${index}].cellId`);
  };
  const check = () => {
    submit.reset();
    const first = visits.find(unfinished);
    setAsked(Boolean(first) || visits.length === 0);
    if (first) document.getElementById(rowId(first.key))?.focus();
    else if (visits.length > 0 && editor.dirty) save.mutate(undefined, { onSuccess: setChecking });
    else if (visits.length > 0) setChecking(plan);
  };
  const onlyCell = cells.data?.total === 1 ? (cells.data.items[0]?.id ?? '') : '';
  const refused = save.error ?? (checking ? null : submit.error);
  const problem = refused ? toProblem(refused) : null;
  const said = rowErrors(problem);
  const errors = Object.fromEntries(
    visits.map((visit) => [
      visit.key,
      unfinished(visit)
        ? asked
          ? t('form.required', { what: t('plan.cell') })
          : ''
        : (said.get(sentIndex(editor.draft, visit.key)) ?? ''),
    ]),
  );
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
        errors={errors}
        rowId={rowId}
        change={editor.setVisit}
        remove={editor.removeVisit}
      />
      <Button onClick={addRow}>{t('plan.addRow')}</Button>
      <label className="plan-note" htmlFor="plan-note">
        {t('plan.note')}
      </label>
      <Input.TextArea
        id="plan-note"
        rows={3}
        maxLength={2000}
        value={editor.draft.note}
        onChange={(event) => editor.setNote(event.target.value)}
      />
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
