import { useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import type { Schemas } from '@/shared/http/schemas';
import { say } from '@/shared/ui/notice';
import {
  type Attendance,
  correctAttendance,
  type Meeting,
  meetingHistory,
  meetingQuery,
} from '../api';
import { OutcomeFields } from './OutcomeFields';
import { chosen } from './RecordAttendance';

type Props = { meeting: Meeting; attendance: Attendance; close: () => void };

/** Changing what was recorded, with the reason; the earlier entry stays in the history. */
export function CorrectAttendance({ meeting, attendance, close }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return (
    <FormModal<Schemas['CorrectAttendanceRequest'], Attendance>
      title={t('meeting.correctOf', { name: attendance.official.fullName })}
      initial={{
        outcome: attendance.outcome,
        online: attendance.online,
        absenceReason: attendance.absenceReason ?? undefined,
        note: attendance.note ?? undefined,
        substituteName: attendance.substituteName ?? undefined,
        substituteId: attendance.substitute?.id,
        movedToMeetingId: attendance.movedToMeetingId ?? undefined,
      }}
      labels={{ reason: t('meeting.correctReason'), outcome: t('meeting.outcome') }}
      submitLabel={t('meeting.correct')}
      send={(values) => correctAttendance(attendance, chosen(values))}
      conflict={{
        reload: () => queries.refetchQueries(meetingQuery(meeting.id)),
        lastChange: () => queries.fetchQuery({ ...meetingHistory(meeting.id), staleTime: 0 }),
      }}
      close={close}
      done={() => say(t('meeting.corrected'))}
    >
      <OutcomeFields meeting={meeting} officialId={attendance.official.id} />
      <Field name="reason" label={t('meeting.correctReason')} required maxLength={1000}>
        <Input.TextArea rows={2} />
      </Field>
    </FormModal>
  );
}
