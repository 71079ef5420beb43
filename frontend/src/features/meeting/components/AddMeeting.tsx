import { useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { formatDate } from '@/shared/format/dates';
import type { Schemas } from '@/shared/http/schemas';
import { DateField } from '@/shared/ui/DateField';
import { say } from '@/shared/ui/notice';
import { addMeeting, type MeetingDetail } from '../api';
import { TIME } from '../calendar';
import { ContentFields } from './ContentFields';

type Props = { cell: { id: string; name: string }; place?: string; close: () => void };

/** A thematic meeting of a cell beside its fixed day. */
export function AddMeeting({ cell, place, close }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return (
    <FormModal<Schemas['CreateMeetingRequest'], MeetingDetail>
      title={t('meeting.addOf', { cell: cell.name })}
      intro={t('meeting.addIntro')}
      initial={{ time: '19:30', place, modelMeeting: false }}
      labels={{
        heldOn: t('meeting.heldOn'),
        time: t('meeting.time'),
        place: t('meeting.place'),
        topic: t('meeting.topic'),
        agenda: t('meeting.agenda'),
      }}
      submitLabel={t('meeting.add')}
      send={(values, key) => addMeeting(cell.id, values, key)}
      close={close}
      done={({ meeting }) => {
        void queries.invalidateQueries();
        say(t('meeting.added', { cell: cell.name, on: formatDate(meeting.heldOn) }));
      }}
    >
      <div className="form-grid">
        <Field name="heldOn" label={t('meeting.heldOn')} required>
          <DateField />
        </Field>
        <Field
          name="time"
          label={t('meeting.time')}
          hint={t('meeting.timeHint')}
          pattern={TIME}
          required
        >
          <Input maxLength={5} inputMode="numeric" />
        </Field>
      </div>
      <Field name="place" label={t('meeting.place')} required maxLength={300}>
        <Input />
      </Field>
      <ContentFields thematic />
    </FormModal>
  );
}
