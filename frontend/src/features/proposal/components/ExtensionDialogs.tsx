import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { addDays, formatDate } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { DateField } from '@/shared/ui/DateField';
import { askExtension, decideExtension } from '../acts';
import { ActModal, type ActProps } from './ActModal';

/** The agency asks, once for a referral, to answer later. */
export function AskExtensionDialog(props: ActProps) {
  const { t } = useTranslation();
  const { today } = useMe();
  const { proposal } = props;
  const due = proposal.referrals.at(-1)?.dueOn;
  const labels = {
    until: t('proposal.untilDay'),
    reason: t('proposal.act.askExtension.reason'),
  };
  return (
    <ActModal<Schemas['AskExtensionRequest']>
      {...props}
      labels={labels}
      send={(values) => askExtension(proposal, values)}
    >
      <Field
        name="until"
        label={labels.until}
        hint={due && t('proposal.untilNow', { on: formatDate(due) })}
        required
      >
        <DateField min={due && due >= today ? addDays(due, 1) : today} />
      </Field>
      <Field name="reason" label={labels.reason} required maxLength={2000}>
        <Input.TextArea rows={4} />
      </Field>
    </ActModal>
  );
}

type Decision = { decision: 'GRANTED' | 'REFUSED'; note?: string };

/** The desk, or the Standing Body, says whether the agency has more time. */
export function DecideExtensionDialog(props: ActProps) {
  const { t } = useTranslation();
  const { proposal } = props;
  const asked = proposal.referrals.at(-1)?.extension;
  const labels = { decision: t('proposal.decision'), note: t('proposal.decisionNote') };
  return (
    <ActModal<Decision>
      {...props}
      labels={labels}
      initial={{ decision: 'GRANTED' }}
      send={({ decision, note }) =>
        decideExtension(proposal, { granted: decision === 'GRANTED', note: note || null })
      }
    >
      {asked && (
        <div className="info-panel">
          <p className="prose">
            {proposal.row.agency?.name}: {asked.reason}
          </p>
        </div>
      )}
      <Field name="decision" label={labels.decision} required>
        <Radio.Group
          className="check-column"
          options={[
            { value: 'GRANTED', label: t('proposal.grant', { on: formatDate(asked?.until) }) },
            { value: 'REFUSED', label: t('proposal.refuse') },
          ]}
        />
      </Field>
      <Form.Item noStyle shouldUpdate>
        {(form) => (
          <Field
            name="note"
            label={labels.note}
            required={form.getFieldValue('decision') === 'REFUSED'}
            maxLength={2000}
          >
            <Input.TextArea rows={3} />
          </Field>
        )}
      </Form.Item>
    </ActModal>
  );
}
