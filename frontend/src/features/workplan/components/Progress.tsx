import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { useUrl } from '@/shared/hooks/useUrl';
import { DateField } from '@/shared/ui/DateField';
import type { Plan } from '../api';

const OTHERS = ['ahead', 'moved', 'cancelled', 'absent', 'missed'] as const;

/** How much of the plan is done by the chosen day. */
export function Progress({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const { set } = useUrl();
  const { progress, asOf } = plan;
  const others = OTHERS.filter((key) => progress[key] > 0).map((key) =>
    t(`plan.progress.${key}`, { count: progress[key] }),
  );
  return (
    <div className="plan-progress">
      <p>
        <span className="strong">
          {t('plan.progress.done', { done: progress.done, planned: progress.planned })}
        </span>{' '}
        <span className="quiet">{[formatDate(asOf), ...others].join(' · ')}</span>
      </p>
      <DateField
        label={t('plan.progress.asOf')}
        value={asOf}
        onChange={(day) => set({ asOf: day ?? undefined }, { replace: true })}
      />
    </div>
  );
}
