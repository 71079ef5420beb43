import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DueDate } from '@/shared/ui/DueDate';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import { planQuery } from '../api';
import { LateWarning } from '../components/LateWarning';
import { PlanEditor } from '../components/PlanEditor';

export function EditPlanPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/work-plans/$id/edit' });
  const query = useQuery(planQuery(id));
  return (
    <Loaded query={query} page>
      {(plan) =>
        !plan.actions.includes('edit') && !plan.actions.includes('adjust') ? (
          <Navigate to="/work-plans/$id" params={{ id }} replace />
        ) : (
          <>
            <PageHeader
              title={t(plan.actions.includes('adjust') ? 'plan.adjustTitle' : 'plan.editTitle', {
                year: plan.year,
              })}
              back={{ to: `/work-plans/${id}`, label: t('plan.readTitle', { year: plan.year }) }}
              note={
                <>
                  {plan.official.fullName} · {plan.regulation.number} · {t('plan.due')}{' '}
                  <DueDate date={plan.dueOn} plain={plan.state === 'SUBMITTED'} />
                </>
              }
            />
            <LateWarning plan={plan} />
            <PlanEditor plan={plan} />
          </>
        )
      }
    </Loaded>
  );
}
