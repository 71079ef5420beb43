import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import { useUrl } from '@/shared/hooks/useUrl';
import { DueDate } from '@/shared/ui/DueDate';
import { ErrorPanel } from '@/shared/ui/ErrorPanel';
import { Facts } from '@/shared/ui/Facts';
import { HistoryList } from '@/shared/ui/HistoryList';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { say } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Section } from '@/shared/ui/Section';
import { PlanStateTag } from '@/shared/ui/states';
import { type Plan, planHistory, planQuery } from '../api';
import { Editions } from '../components/Editions';
import { LateWarning } from '../components/LateWarning';
import { Progress } from '../components/Progress';
import { Recipients } from '../components/Recipients';
import { Remarks } from '../components/Remarks';
import { VisitsByMonth } from '../components/VisitsByMonth';
import { acknowledgePlan, readPlan } from '../receptionApi';

/** Tells once that the unit has opened the plan. */
function useReading(plan?: Plan) {
  const unread = plan?.actions.includes('read') ? plan.id : null;
  const { mutate } = useMutation({ mutationFn: readPlan });
  useEffect(() => {
    if (unread) mutate(unread);
  }, [unread, mutate]);
}

function Acts({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const acknowledge = useMutation({
    mutationFn: () => acknowledgePlan(plan),
    onSuccess: () => say(t('plan.sent.done')),
  });
  return (
    <>
      {acknowledge.error && <ErrorPanel error={acknowledge.error} />}
      {plan.actions.includes('acknowledge') && (
        <Button type="primary" loading={acknowledge.isPending} onClick={() => acknowledge.mutate()}>
          {t('plan.sent.acknowledge')}
        </Button>
      )}
      {plan.actions.includes('adjust') && (
        <LinkButton to="/work-plans/$id/edit" params={{ id: plan.id }}>
          {t('plan.adjust')}
        </LinkButton>
      )}
      {plan.actions.includes('edit') && (
        <LinkButton primary to="/work-plans/$id/edit" params={{ id: plan.id }}>
          {t('plan.write')}
        </LinkButton>
      )}
    </>
  );
}

export function PlanPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/work-plans/$id' });
  const { search } = useUrl();
  const { today } = useMe();
  const asked = search.asOf ?? '';
  const asOf = /^\d{4}-\d{2}-\d{2}$/.test(asked) && asked < today ? asked : undefined;
  const query = useQuery(planQuery(id, asOf));
  const history = useQuery({ ...planHistory(id), enabled: query.data?.hosted === false });
  useReading(query.data);
  return (
    <Loaded query={query} page>
      {(plan) => (
        <>
          <PageHeader
            title={t('plan.readTitle', { year: plan.year })}
            back={{
              to: plan.hosted ? '/work-plans/received' : '/work-plans',
              label: t('plan.title', { year: plan.year }),
            }}
            state={
              <PlanStateTag
                state={plan.state}
                timeliness={plan.timeliness}
                daysLate={plan.daysLate}
              />
            }
            actions={<Acts plan={plan} />}
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
              ...(plan.edition > 1
                ? [
                    {
                      label: t('plan.adjustedLabel'),
                      value: t('plan.edition', { number: plan.edition }),
                    },
                  ]
                : []),
              { label: t('plan.note'), value: plan.note },
            ]}
          />
          <Section title={t('plan.visits', { count: plan.visits.length })}>
            {plan.state === 'SUBMITTED' && <Progress plan={plan} />}
            <VisitsByMonth plan={plan} links />
          </Section>
          {plan.recipients.length > 0 && (
            <Section title={t('plan.sent.title')}>
              <Recipients plan={plan} />
            </Section>
          )}
          <Section title={t('plan.remark.title')}>
            <Remarks plan={plan} />
          </Section>
          {plan.state === 'SUBMITTED' && (
            <Section title={t('plan.editions')}>
              <Editions planId={plan.id} />
            </Section>
          )}
          {!plan.hosted && (
            <Section title={t('history.title')}>
              <HistoryList query={history} />
            </Section>
          )}
        </>
      )}
    </Loaded>
  );
}
