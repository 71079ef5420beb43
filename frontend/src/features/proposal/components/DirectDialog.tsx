import { Form, Input, InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { useMe } from '@/shared/hooks/useMe';
import { AgencySelect } from '@/shared/reference/AgencySelect';
import { DateField } from '@/shared/ui/DateField';
import { direct } from '../acts';
import { ActModal, type ActProps } from './ActModal';

type Values = {
  leadId: string;
  coordinatorIds?: string[];
  within: 'hours' | 'dueOn';
  hours?: number;
  dueOn?: string;
  note: string;
};

/** The Standing Body directs an agency, with a deadline in hours or on a day. */
export function DirectDialog(props: ActProps) {
  const { t } = useTranslation();
  const { today } = useMe();
  const labels = {
    leadId: t('proposal.lead'),
    coordinatorIds: t('proposal.coordinators'),
    hours: t('proposal.hours'),
    dueOn: t('proposal.due'),
    note: t('proposal.directionText'),
  };
  return (
    <ActModal<Values>
      {...props}
      labels={labels}
      initial={{ within: 'hours' }}
      send={({ within, hours, dueOn, leadId, coordinatorIds, note }) =>
        direct(props.proposal, {
          leadId,
          coordinatorIds: coordinatorIds ?? [],
          hours: within === 'hours' ? (hours ?? null) : null,
          dueOn: within === 'dueOn' ? (dueOn ?? null) : null,
          note,
        })
      }
    >
      <Field name="leadId" label={labels.leadId} required>
        <AgencySelect of={props.proposal.row.id} />
      </Field>
      <Field name="coordinatorIds" label={labels.coordinatorIds}>
        <AgencySelect of={props.proposal.row.id} multiple />
      </Field>
      <Field name="within" label={t('proposal.within')}>
        <Radio.Group
          options={[
            { value: 'hours', label: t('proposal.withinHours') },
            { value: 'dueOn', label: t('proposal.withinDays') },
          ]}
        />
      </Field>
      <Form.Item noStyle shouldUpdate>
        {(form) =>
          form.getFieldValue('within') === 'dueOn' ? (
            <Field name="dueOn" label={labels.dueOn} required>
              <DateField min={today} />
            </Field>
          ) : (
            <Field name="hours" label={labels.hours} required range={[1, 240]}>
              <InputNumber inputMode="numeric" />
            </Field>
          )
        }
      </Form.Item>
      <Field name="note" label={labels.note} required maxLength={2000}>
        <Input.TextArea rows={4} />
      </Field>
    </ActModal>
  );
}
