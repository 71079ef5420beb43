import { useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { formatDate } from '@/shared/format/dates';
import type { Schemas } from '@/shared/http/schemas';
import { say } from '@/shared/ui/notice';
import {
  cancelMeeting,
  type Meeting,
  type MeetingDetail,
  meetingHistory,
  meetingQuery,
} from '../api';

/** Calls a thematic meeting off; it stays in the calendar with the reason. */
export function CancelMeeting({ meeting, close }: { meeting: Meeting; close: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return (
    <FormModal<Schemas['CancelMeetingRequest'], MeetingDetail>
      title={t('meeting.cancel')}
      intro={t('meeting.cancelIntro', {
        cell: meeting.cell.name,
        on: formatDate(meeting.heldOn),
      })}
      initial={{}}
      labels={{ reason: t('common.reason') }}
      submitLabel={t('meeting.cancel')}
      send={(values) => cancelMeeting(meeting, values)}
      conflict={{
        reload: () => queries.refetchQueries(meetingQuery(meeting.id)),
        lastChange: () => queries.fetchQuery({ ...meetingHistory(meeting.id), staleTime: 0 }),
      }}
      close={close}
      done={() => say(t('meeting.wasCancelled'))}
    >
      <Field name="reason" label={t('common.reason')} required maxLength={1000}>
        <Input.TextArea rows={3} />
      </Field>
    </FormModal>
  );
}
