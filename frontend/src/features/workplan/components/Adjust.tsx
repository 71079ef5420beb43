import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { toProblem } from '@/shared/http/problem';
import { adjustPlan, type Plan } from '../api';
import { type PlanDraft, toRequest } from '../planDraft';

type Props = {
  plan: Plan;
  draft: PlanDraft;
  close: () => void;
  done: (plan: Plan) => void;
  /** What was refused is shown at the rows, or somebody saved the plan meanwhile. */
  refused: (error: unknown) => void;
};

/** Hands in the next edition of a plan that was handed in before, with the reason. */
export function Adjust({ plan, draft, close, done, refused }: Props) {
  const { t } = useTranslation();
  return (
    <FormModal<{ reason: string }, Plan>
      title={t('plan.adjust')}
      intro={t('plan.adjustIntro')}
      initial={{}}
      submitLabel={t('plan.adjust')}
      labels={{ reason: t('common.reason') }}
      send={async ({ reason }) => {
        try {
          return await adjustPlan(plan, { ...toRequest(draft), reason });
        } catch (error) {
          const problem = toProblem(error);
          if (problem.stale || problem.violations.some(({ field }) => field !== 'reason'))
            refused(error);
          throw error;
        }
      }}
      close={close}
      done={done}
    >
      <Field name="reason" label={t('common.reason')} required maxLength={1000}>
        <Input.TextArea rows={3} />
      </Field>
    </FormModal>
  );
}
