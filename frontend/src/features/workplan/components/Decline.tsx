import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { say } from '@/shared/ui/notice';
import type { Plan, Visit } from '../api';
import { decideAnswer } from '../receptionApi';
import { useConflict } from '../useConflict';

/** The official keeps the visit as planned and tells the host why. */
export function Decline({ plan, visit, close }: { plan: Plan; visit: Visit; close: () => void }) {
  const { t } = useTranslation();
  const conflict = useConflict(plan.id);
  return (
    <FormModal<{ note: string }, Plan>
      title={t('plan.answer.decline')}
      initial={{}}
      submitLabel={t('plan.answer.decline')}
      labels={{ note: t('common.reason') }}
      send={({ note }) => decideAnswer(plan, visit, { accepted: false, note })}
      conflict={conflict}
      close={close}
      done={() => say(t('plan.answer.declined'))}
    >
      <Field name="note" label={t('common.reason')} required maxLength={1000}>
        <Input.TextArea rows={3} />
      </Field>
    </FormModal>
  );
}
