import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { formatDate } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { OfficialSelect } from '@/shared/reference/choosers';
import { say } from '@/shared/ui/notice';
import { type Attendance, type Meeting, recordAttendance } from '../api';
import { OutcomeFields } from './OutcomeFields';

/** No next meeting chosen is none, not an empty one. */
export const chosen = <T extends { movedToMeetingId?: string | null }>(values: T): T => ({
  ...values,
  movedToMeetingId: values.movedToMeetingId || undefined,
});

type Props = {
  meeting: Pick<Meeting, 'id'> & { heldOn?: string };
  official?: Schemas['OfficialRef'];
  /** What is most likely to be said. */
  outcome?: Schemas['Outcome'];
  close: () => void;
};

export function RecordAttendance({ meeting, official, outcome, close }: Props) {
  const { t } = useTranslation();
  const { today } = useMe();
  const likely = meeting.heldOn && meeting.heldOn > today ? 'ABSENT' : 'ATTENDED';
  const queries = useQueryClient();
  const known = official
    ? [{ value: official.id, label: `${official.fullName} (${official.code})` }]
    : [];
  return (
    <FormModal<Schemas['RecordAttendanceRequest'], Attendance>
      title={t('meeting.record')}
      initial={{ officialId: official?.id, outcome: official ? (outcome ?? likely) : undefined }}
      labels={{
        officialId: t('assignment.official'),
        outcome: t('meeting.outcome'),
        absenceReason: t('meeting.absenceReason'),
        substituteName: t('meeting.substituteName'),
        movedToMeetingId: t('meeting.movedToMeeting'),
      }}
      submitLabel={t('meeting.saveRecord')}
      send={async (values, key) => {
        try {
          return await recordAttendance(meeting.id, chosen(values), key);
        } catch (error) {
          // The meeting may have been moved or called off meanwhile: the page behind shows how it is now.
          void queries.invalidateQueries({ queryKey: ['meetings'] });
          throw error;
        }
      }}
      close={close}
      done={(made) =>
        say(
          t(made.movedTo ? 'meeting.recordedAndMoved' : 'meeting.recordedFor', {
            name: made.official.fullName,
            outcome: t(`enum.outcome.${made.outcome}`).toLowerCase(),
            on: formatDate(made.movedTo),
          }),
        )
      }
    >
      <Field name="officialId" label={t('assignment.official')} required>
        <OfficialSelect known={known} disabled={official !== undefined} />
      </Field>
      <OutcomeFields meeting={meeting} />
    </FormModal>
  );
}
