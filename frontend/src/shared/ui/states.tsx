import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/http/schemas';
import { StateTag, type Tone } from './StateTag';

export const quotaTone: Record<Schemas['QuotaState'], Tone> = {
  MET: 'done',
  ON_TRACK: 'going',
  AT_RISK: 'risk',
  UNREACHABLE: 'blocked',
  MISSED: 'late',
  NO_MINIMUM: 'none',
};

export function QuotaStateTag({ state }: { state: Schemas['QuotaState'] }) {
  const { t } = useTranslation();
  return <StateTag tone={quotaTone[state]}>{t(`enum.quotaState.${state}`)}</StateTag>;
}

const outcome: Record<Schemas['Outcome'], Tone> = {
  ATTENDED: 'done',
  ABSENT: 'late',
  SUBSTITUTED: 'risk',
  MOVED: 'going',
};

export function OutcomeTag({ value }: { value: Schemas['Outcome'] }) {
  const { t } = useTranslation();
  return <StateTag tone={outcome[value]}>{t(`enum.outcome.${value}`)}</StateTag>;
}

type PlanProps = {
  state: Schemas['PlanState'];
  timeliness: Schemas['Timeliness'];
  daysLate?: number | null;
};

/** Whether a plan came and whether it came in time: two measures, said together. */
export function PlanStateTag({ state, timeliness, daysLate }: PlanProps) {
  const { t } = useTranslation();
  const count = daysLate ?? 0;
  if (state === 'SUBMITTED') {
    return timeliness === 'LATE' ? (
      <StateTag tone="risk">{t('plan.submittedLate', { count })}</StateTag>
    ) : (
      <StateTag tone="done">{t('plan.submittedOnTime')}</StateTag>
    );
  }
  if (timeliness === 'OVERDUE') {
    return (
      <StateTag tone="late">
        {t(state === 'DRAFT' ? 'plan.draftOverdue' : 'plan.missingOverdue', { count })}
      </StateTag>
    );
  }
  return state === 'DRAFT' ? (
    <StateTag tone="draft">{t('plan.draft')}</StateTag>
  ) : (
    <StateTag tone="none">{t('plan.missing')}</StateTag>
  );
}
