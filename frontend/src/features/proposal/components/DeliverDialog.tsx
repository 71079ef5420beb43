import { Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { momentOf, nowInVietnam } from '@/shared/format/dates';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import { DateField } from '@/shared/ui/DateField';
import { TIME, TimeField } from '@/shared/ui/TimeField';
import { deliver } from '../acts';
import type { Recipient } from '../api';
import { ActModal, type ActProps } from './ActModal';

export type DeliverValues = {
  recipient: Recipient;
  deliveredAt: string;
  time: string;
  receipt: string;
};

/** Records that the answer reached one of the three, when, and what shows it. */
export function DeliverDialog(props: ActProps) {
  const { t } = useTranslation();
  const { proposal } = props;
  const now = nowInVietnam();
  const labels = {
    recipient: t('proposal.deliver.recipient'),
    deliveredAt: t('proposal.deliver.on'),
    time: t('proposal.deliver.time'),
    receipt: t('proposal.deliver.receipt'),
  };
  return (
    <ActModal<DeliverValues>
      {...props}
      labels={labels}
      initial={{ recipient: proposal.deliverable[0], deliveredAt: now.date, time: now.time }}
      send={(values) => deliver(proposal, deliveryOf(values))}
    >
      <DeliverFields recipients={proposal.deliverable} />
    </ActModal>
  );
}

export const deliveryOf = ({ recipient, deliveredAt, time, receipt }: DeliverValues) => ({
  recipient,
  deliveredAt: momentOf(deliveredAt, time),
  receipt,
});

/** Which of the three, when, and what shows it. */
export function DeliverFields({ recipients }: { recipients: Recipient[] }) {
  const { t } = useTranslation();
  const options = useEnumOptions('recipient');
  return (
    <>
      <Field name="recipient" label={t('proposal.deliver.recipient')} required>
        <Radio.Group className="check-column" options={options(recipients)} />
      </Field>
      <div className="form-grid">
        <Field name="deliveredAt" label={t('proposal.deliver.on')} required>
          <DateField />
        </Field>
        <Field
          name="time"
          label={t('proposal.deliver.time')}
          hint={t('proposal.deliver.timeHint')}
          required
          pattern={TIME}
        >
          <TimeField />
        </Field>
      </div>
      <Field
        name="receipt"
        label={t('proposal.deliver.receipt')}
        hint={t('proposal.deliver.receiptHint')}
        required
        maxLength={300}
      >
        <Input />
      </Field>
    </>
  );
}
