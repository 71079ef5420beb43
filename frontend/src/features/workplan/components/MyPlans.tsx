import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/shared/format/dates';
import { DueDate } from '@/shared/ui/DueDate';
import { Empty } from '@/shared/ui/Empty';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PlanStateTag } from '@/shared/ui/states';
import type { PlanRow } from '../api';
import { StartPlan } from './StartPlan';

function Act({ row }: { row: PlanRow }) {
  const { t } = useTranslation();
  if (!row.planId) return <StartPlan row={row} primary />;
  const writing = row.actions.includes('edit') && row.state !== 'SUBMITTED';
  return writing ? (
    <LinkButton primary to="/work-plans/$id/edit" params={{ id: row.planId }}>
      {t('plan.write')}
    </LinkButton>
  ) : (
    <LinkButton to="/work-plans/$id" params={{ id: row.planId }}>
      {t('plan.open')}
    </LinkButton>
  );
}

/** One's own plans of the year: each with its state, its day and the next step. */
export function MyPlans({ rows }: { rows: PlanRow[] }) {
  const { t } = useTranslation();
  if (rows.length === 0) return <Empty title={t('plan.notOwed')} hint={t('plan.notOwedHint')} />;
  return (
    <ul className="my-plans">
      {rows.map((row) => (
        <li key={row.regulation.id}>
          <div>
            <p className="strong">{row.regulation.number}</p>
            <p>
              <PlanStateTag state={row.state} timeliness={row.timeliness} daysLate={row.daysLate} />{' '}
              {row.submittedAt ? (
                <span className="quiet">{formatMoment(row.submittedAt)}</span>
              ) : (
                <>
                  {t('plan.due')}: <DueDate date={row.dueOn} />
                </>
              )}
            </p>
          </div>
          <Act row={row} />
        </li>
      ))}
    </ul>
  );
}
