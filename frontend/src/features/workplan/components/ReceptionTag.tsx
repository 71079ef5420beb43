import { useTranslation } from 'react-i18next';
import { StateTag } from '@/shared/ui/StateTag';
import type { PlanRow } from '../api';

/** How many of the units concerned have acknowledged a plan, and which edition it is. */
export function ReceptionTag({ row }: { row: PlanRow }) {
  const { t } = useTranslation();
  const { state, edition, recipientCount: all, acknowledgedCount: done, readCount } = row;
  if (state !== 'SUBMITTED' || all === 0) return null;
  return (
    <>
      <StateTag tone={done === all ? 'done' : 'going'}>
        {t('plan.sent.count', { done, all })}
      </StateTag>
      <div className="quiet">
        {t('plan.sent.readCount', { count: readCount })}
        {edition > 1 ? ` · ${t('plan.edition', { number: edition })}` : ''}
      </div>
    </>
  );
}
