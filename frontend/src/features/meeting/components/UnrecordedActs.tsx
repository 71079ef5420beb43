import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { newKey } from '@/shared/http/newKey';
import { toProblem } from '@/shared/http/problem';
import type { Schemas } from '@/shared/http/schemas';
import { say } from '@/shared/ui/notice';
import { TextAct } from '@/shared/ui/TextAct';
import { recordAttendance, type Unrecorded } from '../api';

type Props = {
  visit: Unrecorded;
  ask: (visit: Unrecorded, outcome: Schemas['Outcome']) => void;
};

/** One click says that he came; absent and substituted ask for what they need. */
export function UnrecordedActs({ visit, ask }: Props) {
  const { t } = useTranslation();
  const came = useMutation({
    mutationFn: (meetingId: string) =>
      recordAttendance(
        meetingId,
        { officialId: visit.official.id, outcome: 'ATTENDED', online: false },
        newKey(),
      ),
    onSuccess: () =>
      say(
        t('meeting.recordedFor', {
          name: visit.official.fullName,
          outcome: t('enum.outcome.ATTENDED').toLowerCase(),
        }),
      ),
  });
  const { meetingId } = visit;
  if (!meetingId) return <span className="quiet">{t('meeting.noMeetingThen')}</span>;
  if (!visit.actions.includes('record')) return null;
  return (
    <div className="row-acts">
      <TextAct act={() => came.mutate(meetingId)} pending={came.isPending}>
        {t('meeting.came')}
      </TextAct>
      <TextAct act={() => ask(visit, 'ABSENT')}>{t('meeting.stayedAway')}</TextAct>
      <TextAct act={() => ask(visit, 'SUBSTITUTED')}>{t('meeting.sentAnother')}</TextAct>
      {came.error && <p role="alert">{toProblem(came.error).message || t('form.notSent')}</p>}
    </div>
  );
}
