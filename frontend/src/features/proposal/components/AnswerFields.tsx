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

type Text = Schemas['AnswerProposalRequest'];

export type AnswerValues = Pick<Text, 'number' | 'signedOn' | 'signer' | 'outcome' | 'content'> &
  Partial<Record<'nextOn' | 'roadmap' | 'reason' | 'approvedBy', string>> & {
    attachmentIds?: Attachment[];
  };

const NAMES = [
  'number',
  'signedOn',
  'signer',
  'outcome',
  'content',
  'nextOn',
  'roadmap',
  'reason',
  'approvedBy',
];

/** What is sent of what was typed; a part that the outcome does not ask for is left out. */
export const answerOf = (values: AnswerValues): Text => ({
  number: values.number,
  signedOn: values.signedOn,
  signer: values.signer,
  outcome: values.outcome,
  content: values.content,
  nextOn: values.nextOn ?? null,
  roadmap: values.roadmap ?? null,
  reason: values.reason ?? null,
  approvedBy: values.approvedBy ?? null,
  attachmentIds: idsOf(values.attachmentIds),
});

export function useAnswerLabels(): Record<string, string> {
  const { t } = useTranslation();
  return Object.fromEntries(NAMES.map((name) => [name, t(`proposal.answer.${name}`)]));
}

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

/** A written answer: number, date, signer, what came of it, and the signed paper. */
export function AnswerFields({ outcomes }: { outcomes: readonly Text['outcome'][] }) {
  const { t } = useTranslation();
  const options = useEnumOptions('proposalOutcome');
  const labels = useAnswerLabels();
  return (
    <>
      <div className="form-grid">
        <Field name="number" label={labels.number ?? ''} required maxLength={60}>
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
        <Choice options={options(outcomes)} empty={t('common.choose')} />
      </Field>
      <Form.Item noStyle shouldUpdate>
        {(form) => <More outcome={form.getFieldValue('outcome')} labels={labels} />}
      </Form.Item>
      <Field name="content" label={labels.content ?? ''} required maxLength={8000}>
        <Input.TextArea rows={5} />
      </Field>
      <FilesField name="attachmentIds" label={t('proposal.answerFiles')} required />
    </>
  );
}
