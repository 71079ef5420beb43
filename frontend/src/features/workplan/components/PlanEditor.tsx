import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormErrors } from '@/shared/form/FormErrors';
import { formatMoment } from '@/shared/format/dates';
import { type ApiProblem, toProblem } from '@/shared/http/problem';
import { say } from '@/shared/ui/notice';
import { onDemand } from '@/shared/ui/onDemand';
import { type Plan, planCellsQuery, planHistory, planQuery, savePlan, submitPlan } from '../api';
import { toRequest } from '../planDraft';
import { usePlanEditor } from '../usePlanEditor';
import { VisitRows } from './VisitRows';

const SubmitCheck = onDemand(async () => (await import('./SubmitCheck')).SubmitCheck);

function rowErrors(problem: ApiProblem | null): Record<number, string> {
  const rows = (problem?.violations ?? []).flatMap(({ field, message }) => {
    const row = /^visits\[(\d+)\]/.exec(field)?.[1];
    return row === undefined ? [] : [[Number(row), message] as const];
  });
  return Object.fromEntries(rows);
}

/** Writing one's plan for the year: rows, saved when asked, kept here meanwhile, handed in. */
export function PlanEditor({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const editor = usePlanEditor(plan);
  const cells = useQuery(planCellsQuery(plan.id));
  const [checking, setChecking] = useState<Plan | null>(null);
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
  });
  const saveOnly = () => save.mutate(undefined, { onSuccess: () => say(t('plan.saved')) });
  const check = () =>
    editor.dirty ? save.mutate(undefined, { onSuccess: setChecking }) : setChecking(plan);
  const onlyCell = cells.data?.total === 1 ? (cells.data.items[0]?.id ?? '') : '';
  const problem = save.error ? toProblem(save.error) : null;

  return (
    <div className="plan-editor">
      <FormErrors
        problem={problem}
        forget={save.reset}
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
        visits={editor.draft.visits}
        cells={cells.data}
        errors={rowErrors(problem)}
        change={editor.setVisit}
        remove={editor.removeVisit}
      />
      <Button onClick={() => editor.addVisit(onlyCell)}>{t('plan.addRow')}</Button>
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
        {editor.dirty ? t('plan.notSaved') : t('plan.allSaved')}
      </p>
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
