import { Input } from 'antd';
import { DateField } from '../ui/DateField';
import { Field } from './Field';

type Props = { labels: { decisionNumber: string; decisionDate: string } };

/** The number and the day of the decision that something is done by. */
export function DecisionFields({ labels }: Props) {
  return (
    <>
      <Field name="decisionNumber" label={labels.decisionNumber} required maxLength={60}>
        <Input />
      </Field>
      <Field name="decisionDate" label={labels.decisionDate} required>
        <DateField />
      </Field>
    </>
  );
}
