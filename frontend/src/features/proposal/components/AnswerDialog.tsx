import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '@/shared/attachments/api';
import { FilesField, idsOf } from '@/shared/attachments/FilesField';
import { Field } from '@/shared/form/Field';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import { Choice } from '@/shared/ui/Choice';
import { DateField } from '@/shared/ui/DateField';
import { answer, reportResult } from '../acts';
import { OUTCOMES } from '../choices';
import { ActModal, type ActProps } from './ActModal';

type Text = Schemas['AnswerProposalRequest'];
type Values = Pick<Text, 'number' | 'signedOn' | 'signer' | 'outcome' | 'content'> &
  Partial<Record<'nextOn' | 'roadmap' | 'reason' | 'approvedBy', string>> & {
    attachmentIds?: Attachment[];
  };

const CLOSING: Text['outcome'][] = ['RESOLVED', 'EXPLAINED'];

/** What else has to be said, by the outcome. */
function More({ outcome, labels }: { outcome: Text['outcome']; labels: Record<string, string> }) {
  const { today } = useMe();
  const text = (name: 'roadmap' | 'reason') => (
    <Field name={name} label={labels[name] ?? name} required maxLength={2000}>
      <Input.TextArea rows={3} />
    </Field>
  );
  switch (outcome) {
    case 'IN_PROGRESS':
    case 'SCHEDULED':
      return (
        <>
          <Field name="nextOn" label={labels.nextOn ?? ''} required>
            <DateField min={today} />
          </Field>
          {outcome === 'SCHEDULED' && text('roadmap')}
        </>
      );
    case 'UNRESOLVABLE':
      return (
        <>
          {text('reason')}
          <Field name="approvedBy" label={labels.approvedBy ?? ''} required maxLength={200}>
            <Input />
          </Field>
        </>
      );
    default:
      return null;
  }
}

/** A written answer: number, date, signer, what came of it. A direct matter ends with one to the Standing Committee. */
export function AnswerDialog(props: ActProps) {
  const { t } = useTranslation();
  const { today } = useMe();
  const options = useEnumOptions('proposalOutcome');
  const { proposal, act } = props;
  const names = ['number', 'signedOn', 'signer', 'outcome', 'content', 'nextOn'];
  const labels = Object.fromEntries(
    [...names, 'roadmap', 'reason', 'approvedBy'].map((name) => [
      name,
      t(`proposal.answer.${name}`),
    ]),
  );
  const last = act === 'reportResult';
  const send = (values: Values) => {
    const body: Text = {
      nextOn: null,
      roadmap: null,
      reason: null,
      approvedBy: null,
      ...values,
      attachmentIds: idsOf(values.attachmentIds),
    };
    return last ? reportResult(proposal, body) : answer(proposal, body);
  };
  return (
    <ActModal<Values> {...props} initial={{ signedOn: today }} labels={labels} send={send}>
      <div className="form-grid">
        <Field name="number" label={labels.number ?? ''} required maxLength={100}>
          <Input placeholder={t('proposal.answer.numberExample')} />
        </Field>
        <Field name="signedOn" label={labels.signedOn ?? ''} required>
          <DateField />
        </Field>
      </div>
      <Field name="signer" label={labels.signer ?? ''} required maxLength={200}>
        <Input placeholder={t('proposal.answer.signerExample')} />
      </Field>
      <Field name="outcome" label={labels.outcome ?? ''} required>
        <Choice options={options(last ? CLOSING : OUTCOMES)} empty={t('common.choose')} />
      </Field>
      <Form.Item noStyle shouldUpdate>
        {(form) => <More outcome={form.getFieldValue('outcome')} labels={labels} />}
      </Form.Item>
      <Field name="content" label={labels.content ?? ''} required maxLength={8000}>
        <Input.TextArea rows={5} />
      </Field>
      <FilesField name="attachmentIds" label={t('proposal.answerFiles')} required />
    </ActModal>
  );
}
