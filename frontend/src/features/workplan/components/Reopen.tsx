import { useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import type { Schemas } from '@/shared/http/schemas';
import { say } from '@/shared/ui/notice';
import { type Plan, planHistory, planQuery, reopenPlan } from '../api';

export function Reopen({ plan, close }: { plan: Plan; close: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return (
    <FormModal<Schemas['ReopenWorkPlanRequest'], Plan>
      title={t('plan.reopen')}
      intro={t('plan.reopenIntro')}
      initial={{}}
      submitLabel={t('plan.reopen')}
      labels={{ reason: t('common.reason') }}
      send={(values) => reopenPlan(plan, values)}
      conflict={{
        reload: () => queries.refetchQueries(planQuery(plan.id)),
        lastChange: () => queries.fetchQuery({ ...planHistory(plan.id), staleTime: 0 }),
      }}
      close={close}
      done={() => say(t('plan.reopened'))}
    >
      <Field name="reason" label={t('common.reason')} required maxLength={1000}>
        <Input.TextArea rows={3} />
      </Field>
    </FormModal>
  );
}
