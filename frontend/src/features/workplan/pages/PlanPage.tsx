import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/shared/format/dates';
import { DueDate } from '@/shared/ui/DueDate';
import { Facts } from '@/shared/ui/Facts';
import { HistoryList } from '@/shared/ui/HistoryList';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { onDemand } from '@/shared/ui/onDemand';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Section } from '@/shared/ui/Section';
import { PlanStateTag } from '@/shared/ui/states';
import { planHistory, planQuery } from '../api';
import { LateWarning } from '../components/LateWarning';
import { VisitsByMonth } from '../components/VisitsByMonth';

const Reopen = onDemand(async () => (await import('../components/Reopen')).Reopen);

export function PlanPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/work-plans/$id' });
  const [reopening, setReopening] = useState(false);
  const query = useQuery(planQuery(id));
  const history = useQuery(planHistory(id));
  return (
    <Loaded query={query} page>
      {(plan) => (
        <>
          <PageHeader
            title={t('plan.readTitle', { year: plan.year })}
            back={{ to: '/work-plans', label: t('plan.title', { year: plan.year }) }}
            state={
              <PlanStateTag
                state={plan.state}
                timeliness={plan.timeliness}
                daysLate={plan.daysLate}
              />
            }
            actions={
              <>
                {plan.actions.includes('reopen') && (
                  <Button onClick={() => setReopening(true)}>{t('plan.reopen')}</Button>
                )}
                {plan.actions.includes('edit') && (
                  <LinkButton primary to="/work-plans/$id/edit" params={{ id }}>
                    {t(plan.actions.includes('submit') ? 'plan.write' : 'common.edit')}
                  </LinkButton>
                )}
              </>
            }
          />
          <LateWarning plan={plan} />
          <Facts
            items={[
              { label: t('assignment.official'), value: plan.official.fullName },
              { label: t('assignment.regulation'), value: plan.regulation.number },
              {
                label: t('plan.due'),
                value: <DueDate date={plan.dueOn} plain={plan.state === 'SUBMITTED'} />,
              },
              { label: t('plan.submittedAt'), value: formatMoment(plan.submittedAt) },
              { label: t('plan.note'), value: plan.note },
            ]}
          />
          <Section title={t('plan.visits', { count: plan.visits.length })}>
            <VisitsByMonth plan={plan} links />
          </Section>
          <Section title={t('history.title')}>
            <HistoryList query={history} />
          </Section>
          {reopening && <Reopen plan={plan} close={() => setReopening(false)} />}
        </>
      )}
    </Loaded>
  );
}
