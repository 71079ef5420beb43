import { useTranslation } from 'react-i18next';
import { daysBetween, formatDate } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import type { Plan } from '../api';

/** Said while a plan was never handed in and its day has passed. */
export function LateWarning({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const { today } = useMe();
  if (plan.submittedAt || !plan.dueOn || plan.dueOn >= today) return null;
  return (
    <p className="warn-panel">
      {t('plan.lateWarning', {
        due: formatDate(plan.dueOn),
        count: daysBetween(plan.dueOn, today),
      })}
    </p>
  );
}
