import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import { Dialog } from '@/shared/ui/Dialog';
import { ErrorPanel } from '@/shared/ui/ErrorPanel';
import type { Plan } from '../api';
import { LateWarning } from './LateWarning';
import { VisitsByMonth } from './VisitsByMonth';

type Props = {
  plan: Plan;
  pending: boolean;
  error: unknown;
  submit: () => void;
  close: () => void;
};

/** Read once more before it goes: what will be handed in, and whether it is late. */
export function SubmitCheck({ plan, pending, error, submit, close }: Props) {
  const { t } = useTranslation();
  const { today } = useMe();
  return (
    <Dialog
      width={640}
      title={t('plan.checkTitle', { year: plan.year })}
      okText={t('plan.submitNow')}
      cancelText={t('plan.backToEdit')}
      confirmLoading={pending}
      onOk={submit}
      onCancel={close}
      mask={{ closable: false }}
    >
      {error !== null && <ErrorPanel error={error} />}
      <LateWarning plan={plan} />
      <p className="modal-intro">
        {t('plan.checkText', {
          count: plan.visits.length,
          regulation: plan.regulation.number,
          today: formatDate(today),
        })}
      </p>
      <VisitsByMonth plan={plan} />
      {plan.note && <p className="modal-intro">{t('plan.noteIs', { note: plan.note })}</p>}
    </Dialog>
  );
}
