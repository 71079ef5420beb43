import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import type { Schemas } from '@/shared/http/schemas';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import { Choice } from '@/shared/ui/Choice';
import { say } from '@/shared/ui/notice';
import type { Plan, Visit } from '../api';
import { cancelVisit } from '../receptionApi';
import { useConflict } from '../useConflict';

const REASONS: Schemas['CancelReason'][] = [
  'URGENT_WORK',
  'BUSINESS_TRIP',
  'SICK',
  'WEATHER',
  'HOST_REQUEST',
  'NOT_HELD',
  'OTHER',
];

/** Gives a planned visit up, with a reason from the list. */
export function CancelVisit({
  plan,
  visit,
  close,
}: {
  plan: Plan;
  visit: Visit;
  close: () => void;
}) {
  const { t } = useTranslation();
  const reasons = useEnumOptions('cancelReason');
  const conflict = useConflict(plan.id);
  return (
    <FormModal<Schemas['CancelVisitRequest'], Plan>
      title={t('plan.cancelVisit')}
      intro={t('plan.cancelIntro', { cell: visit.cell.name })}
      initial={{}}
      submitLabel={t('plan.cancelVisit')}
      labels={{ reason: t('common.reason'), note: t('common.note') }}
      send={(values) => cancelVisit(plan, visit, values)}
      conflict={conflict}
      close={close}
      done={() => say(t('plan.visitCancelled'))}
    >
      <Field name="reason" label={t('common.reason')} required>
        <Choice empty={t('plan.chooseReason')} options={reasons(REASONS)} />
      </Field>
      <Field name="note" label={t('common.note')} maxLength={500}>
        <Input.TextArea rows={2} />
      </Field>
    </FormModal>
  );
}
