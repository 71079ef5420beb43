import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/hooks/useMe';
import { useUrl } from '@/shared/hooks/useUrl';
import { AsOfFilter } from '@/shared/ui/AsOfFilter';
import type { Plan } from '../api';

const OTHERS = ['ahead', 'moved', 'cancelled', 'absent', 'missed'] as const;

/** How much of the plan is done by the chosen day. */
export function Progress({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const { set } = useUrl();
  const { today } = useMe();
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
      <AsOfFilter
        value={asOf}
        max={today}
        set={(day) => set({ asOf: day ?? undefined }, { replace: true })}
      />
    </div>
  );
}
