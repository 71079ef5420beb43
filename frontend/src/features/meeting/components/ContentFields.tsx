import { Checkbox, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';

/** What a meeting will be about; a thematic one must say so. */
export function ContentFields({ thematic }: { thematic: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <Field name="topic" label={t('meeting.topic')} required={thematic} maxLength={500}>
        <Input />
      </Field>
      <Field
        name="agenda"
        label={t('meeting.agenda')}
        hint={t('meeting.agendaHint')}
        maxLength={5000}
      >
        <Input.TextArea rows={5} />
      </Field>
      <Field name="modelMeeting" label={t('meeting.model')} kind="check">
        <Checkbox>{t('meeting.modelChoice')}</Checkbox>
      </Field>
    </>
  );
}
