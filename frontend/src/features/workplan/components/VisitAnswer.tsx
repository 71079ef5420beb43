import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, monthNumber } from '@/shared/format/dates';
import { ErrorPanel } from '@/shared/ui/ErrorPanel';
import { say } from '@/shared/ui/notice';
import { onDemand } from '@/shared/ui/onDemand';
import { StateTag, type Tone } from '@/shared/ui/StateTag';
import { TextAct } from '@/shared/ui/TextAct';
import type { Plan, Visit } from '../api';
import { answerVisit, decideAnswer } from '../receptionApi';

const Propose = onDemand(async () => (await import('./Propose')).Propose);
const Decline = onDemand(async () => (await import('./Decline')).Decline);
const CancelVisit = onDemand(async () => (await import('./CancelVisit')).CancelVisit);

const tones = {
  CONFIRMED: 'done',
  PROPOSED: 'risk',
  ACCEPTED: 'done',
  DECLINED: 'none',
} satisfies Record<NonNullable<Visit['answer']>['state'], Tone>;

function Said({ visit }: { visit: Visit }) {
  const { t } = useTranslation();
  const { answer } = visit;
  if (!answer) return null;
  const wish = [
    answer.on
      ? formatDate(answer.on)
      : answer.month && t('plan.month', { month: monthNumber(answer.month) }),
    answer.cell?.name,
    answer.reason,
  ].filter(Boolean);
  return (
    <div>
      <StateTag tone={tones[answer.state]}>{t(`enum.answerState.${answer.state}`)}</StateTag>
      <span className="quiet">
        {' '}
        {answer.answeredBy}
        {wish.length > 0 ? `: ${wish.join(' · ')}` : ''}
        {answer.decisionNote ? ` – ${t('plan.answer.reply', { note: answer.decisionNote })}` : ''}
      </span>
    </div>
  );
}

/** What the host said of a visit, and what the reader may do about it. */
export function VisitAnswer({ plan, visit }: { plan: Plan; visit: Visit }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'propose' | 'decline' | 'cancel' | null>(null);
  const confirm = useMutation({
    mutationFn: () => answerVisit(plan, visit, { confirmed: true }),
    onSuccess: () => say(t('plan.answer.confirmed')),
  });
  const accept = useMutation({
    mutationFn: () => decideAnswer(plan, visit, { accepted: true }),
    onSuccess: () => say(t('plan.answer.accepted')),
  });
  const may = (action: string) => visit.actions.includes(action);
  const close = () => setOpen(null);
  const failed = confirm.error ?? accept.error;
  return (
    <>
      <Said visit={visit} />
      {failed && <ErrorPanel error={failed} />}
      {visit.actions.length > 0 && (
        <div className="visit-acts">
          {may('answer') && visit.answer?.state !== 'CONFIRMED' && (
            <TextAct act={() => confirm.mutate()} pending={confirm.isPending}>
              {t('plan.answer.confirm')}
            </TextAct>
          )}
          {may('answer') && (
            <TextAct act={() => setOpen('propose')}>{t('plan.answer.propose')}</TextAct>
          )}
          {may('decide') && (
            <TextAct act={() => accept.mutate()} pending={accept.isPending}>
              {t('plan.answer.accept')}
            </TextAct>
          )}
          {may('decide') && (
            <TextAct act={() => setOpen('decline')}>{t('plan.answer.decline')}</TextAct>
          )}
          {may('cancel') && (
            <TextAct act={() => setOpen('cancel')}>{t('plan.cancelVisit')}</TextAct>
          )}
        </div>
      )}
      {open === 'propose' && <Propose plan={plan} visit={visit} close={close} />}
      {open === 'decline' && <Decline plan={plan} visit={visit} close={close} />}
      {open === 'cancel' && <CancelVisit plan={plan} visit={visit} close={close} />}
    </>
  );
}
