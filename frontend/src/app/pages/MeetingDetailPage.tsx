import { BriefingOfMeeting } from '@/features/briefing/components/BriefingOfMeeting';
import { MeetingPage } from '@/features/meeting/pages/MeetingPage';
import { ReportsOfMeeting } from '@/features/visitreport/components/ReportsOfMeeting';
import { useMe } from '@/shared/hooks/useMe';

export function MeetingDetailPage() {
  const me = useMe();
  return (
    <MeetingPage
      briefing={({ id }) => <BriefingOfMeeting meetingId={id} />}
      reports={
        me.may('visit-reports.read')
          ? ({ id, heldOn }) => <ReportsOfMeeting meetingId={id} heldOn={heldOn} />
          : undefined
      }
    />
  );
}
