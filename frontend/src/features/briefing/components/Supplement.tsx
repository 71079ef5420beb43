import { useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import type { Schemas } from '@/shared/http/schemas';
import { say } from '@/shared/ui/notice';
import { type Briefing, briefingQuery, supplementBriefing } from '../api';

type Props = { briefing: Briefing; close: () => void };

/** Something to add to a briefing that has been sent. */
export function Supplement({ briefing, close }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const id = briefing.meetingId;
  return (
    <FormModal<Schemas['CreateBriefingSupplementRequest'], Briefing>
      title={t('briefing.supplement')}
      intro={t('briefing.supplementIntro')}
      initial={{}}
      labels={{ content: t('briefing.supplementText') }}
      submitLabel={t('briefing.supplementSend')}
      send={(values, key) => supplementBriefing(id, values, key)}
      close={close}
      done={(saved) => {
        queries.setQueryData(briefingQuery(id).queryKey, saved);
        say(t('briefing.supplemented'));
      }}
    >
      <Field name="content" label={t('briefing.supplementText')} required maxLength={5000}>
        <Input.TextArea rows={6} />
      </Field>
    </FormModal>
  );
}
