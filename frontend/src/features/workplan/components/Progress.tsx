import { useTranslation } from 'react-i18next';
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
        {others.length > 0 && <span className="quiet">{others.join(' · ')}</span>}
      </p>
      <span className="filter-date">
        <span className="quiet" aria-hidden="true">
          {t('plan.progress.asOf')}
        </span>
        <DateField
          label={t('plan.progress.asOf')}
          value={asOf}
          onChange={(day) => set({ asOf: day ?? undefined }, { replace: true })}
        />
      </span>
    </div>
  );
}
