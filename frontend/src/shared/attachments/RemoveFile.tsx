import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { type Attachment, removeAttachment } from './api';

type Props = { file: Attachment; done: () => void; close: () => void };

/** Taking a file away, with the reason that the history will tell. */
export function RemoveFile({ file, done, close }: Props) {
  const { t } = useTranslation();
  return (
    <FormModal<{ reason: string }, unknown>
      title={t('attachment.removeTitle')}
      intro={t('attachment.removeIntro', { name: file.fileName })}
      initial={{}}
      send={({ reason }) => removeAttachment(file.id, reason)}
      done={done}
      close={close}
      submitLabel={t('attachment.remove')}
      labels={{ reason: t('common.reason') }}
    >
      <Field name="reason" label={t('common.reason')} required maxLength={500}>
        <Input.TextArea rows={2} />
      </Field>
    </FormModal>
  );
}
