import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { monthNumber } from '@/shared/format/dates';
import type { Schemas } from '@/shared/http/schemas';
import { ErrorPanel } from '@/shared/ui/ErrorPanel';
import { say } from '@/shared/ui/notice';
import { type Plan, suggestVisits } from '../api';
import { type PlanDraft, toRequest, type VisitDraft } from '../planDraft';

type Props = {
  plan: Plan;
  /** What stands in the rows counts, saved or not. */
  draft: PlanDraft;
  add: (visits: Omit<VisitDraft, 'key'>[]) => number;
};

/** Fills the rows from last year's plan or from the quota; nothing is saved by it. */
export function SuggestVisits({ plan, draft, add }: Props) {
  const { t } = useTranslation();
  const suggest = useMutation({
    mutationFn: (source: Schemas['SuggestionSource']) =>
      suggestVisits(plan.id, { source, visits: toRequest(draft).visits }),
    onSuccess: ({ visits }, source) => {
      const count = add(
        visits.map(({ cell, communeName, month, note }) => ({
          cellId: cell.id,
          month,
          note: note ?? '',
          label: `${cell.name} – ${communeName}`,
        })),
      );
      say(t(count > 0 ? 'plan.suggest.added' : `plan.suggest.none.${source}`, { count }));
    },
  });
  const leftOut = suggest.data?.leftOut ?? [];
  return (
    <div className="plan-suggest">
      {suggest.error && <ErrorPanel error={suggest.error} />}
      <Button loading={suggest.isPending} onClick={() => suggest.mutate('LAST_YEAR')}>
        {t('plan.suggest.lastYear', { year: plan.year - 1 })}
      </Button>{' '}
      <Button loading={suggest.isPending} onClick={() => suggest.mutate('QUOTA')}>
        {t('plan.suggest.quota')}
      </Button>
      {suggest.data?.required && (
        <p className="quiet">{t('plan.suggest.required', { count: suggest.data.required })}</p>
      )}
      {leftOut.length > 0 && (
        <div className="info-panel">
          <p>{t('plan.suggest.leftOut', { count: leftOut.length })}</p>
          <ul className="plain-list">
            {leftOut.map(({ cell, communeName, month, why }) => (
              <li key={`${cell.id}-${month}`}>
                {t('plan.month', { month: monthNumber(month) })}: {cell.name} – {communeName} (
                {t(`enum.leftOut.${why}`)})
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
