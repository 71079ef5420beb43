import { useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { formatDate, formatTime } from '@/shared/format/dates';
import type { Schemas } from '@/shared/http/schemas';
import { DateField } from '@/shared/ui/DateField';
import { say } from '@/shared/ui/notice';
import { type Meeting, meetingHistory, meetingQuery, moveMeeting } from '../api';

type Props = { meeting: Meeting; close: () => void };

export function MoveMeeting({ meeting, close }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return (
    <FormModal<Schemas['MoveMeetingRequest'], Schemas['MeetingDetailResponse']>
      title={t('meeting.move')}
      intro={t('meeting.moveIntro', {
        cell: meeting.cell.name,
        on: formatDate(meeting.heldOn),
      })}
      initial={{
        heldOn: meeting.heldOn,
        time: formatTime(meeting.time),
        place: meeting.place ?? undefined,
      }}
      labels={{
        heldOn: t('meeting.newDay'),
        time: t('meeting.time'),
        reason: t('common.reason'),
      }}
      submitLabel={t('meeting.move')}
      send={(values) => moveMeeting(meeting, values)}
      conflict={{
        reload: () => queries.refetchQueries(meetingQuery(meeting.id)),
        lastChange: () => queries.fetchQuery({ ...meetingHistory(meeting.id), staleTime: 0 }),
      }}
      close={close}
      done={({ meeting: { heldOn } }) => say(t('meeting.movedTo', { on: formatDate(heldOn) }))}
    >
      <div className="form-grid">
        <Field name="heldOn" label={t('meeting.newDay')} required>
          <DateField />
        </Field>
        <Field name="time" label={t('meeting.time')} hint={t('meeting.timeHint')}>
          <Input maxLength={5} inputMode="numeric" />
        </Field>
      </div>
      <Field name="place" label={t('meeting.place')} maxLength={300}>
        <Input />
      </Field>
      <Field name="reason" label={t('common.reason')} required maxLength={1000}>
        <Input.TextArea rows={3} />
      </Field>
    </FormModal>
  );
}
