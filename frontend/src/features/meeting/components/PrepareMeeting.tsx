import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormModal } from '@/shared/form/FormModal';
import { formatDate } from '@/shared/format/dates';
import type { Schemas } from '@/shared/http/schemas';
import { say } from '@/shared/ui/notice';
import {
  type Meeting,
  type MeetingDetail,
  meetingHistory,
  meetingQuery,
  updateMeeting,
} from '../api';
import { ContentFields } from './ContentFields';

/** Topic, agenda and whether it is a model, of a meeting ahead. */
export function PrepareMeeting({ meeting, close }: { meeting: Meeting; close: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return (
    <FormModal<Schemas['UpdateMeetingRequest'], MeetingDetail>
      title={t('meeting.prepare')}
      intro={t('meeting.prepareIntro', {
        cell: meeting.cell.name,
        on: formatDate(meeting.heldOn),
      })}
      initial={{
        topic: meeting.topic ?? undefined,
        agenda: meeting.agenda ?? undefined,
        modelMeeting: meeting.modelMeeting,
      }}
      labels={{ topic: t('meeting.topic'), agenda: t('meeting.agenda') }}
      submitLabel={t('meeting.savePrepared')}
      send={(values) => updateMeeting(meeting, values)}
      conflict={{
        reload: () => queries.refetchQueries(meetingQuery(meeting.id)),
        lastChange: () => queries.fetchQuery({ ...meetingHistory(meeting.id), staleTime: 0 }),
      }}
      close={close}
      done={() => say(t('meeting.prepared'))}
    >
      <ContentFields thematic={meeting.kind === 'THEMATIC'} />
    </FormModal>
  );
}
