import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import type { Schemas } from '@/shared/http/schemas';
import { Empty } from '@/shared/ui/Empty';
import { HistoryList } from '@/shared/ui/HistoryList';
import { Loaded } from '@/shared/ui/Loaded';
import { onDemand } from '@/shared/ui/onDemand';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Section } from '@/shared/ui/Section';
import { type Attendance, type Meeting, meetingHistory, meetingQuery } from '../api';
import { AttendanceTable } from '../components/AttendanceTable';
import { ExpectedList } from '../components/ExpectedList';
import { MeetingState } from '../components/Marks';
import { MeetingFacts } from '../components/MeetingFacts';

const CancelMeeting = onDemand(
  async () => (await import('../components/CancelMeeting')).CancelMeeting,
);
const CorrectAttendance = onDemand(
  async () => (await import('../components/CorrectAttendance')).CorrectAttendance,
);
const MoveMeeting = onDemand(async () => (await import('../components/MoveMeeting')).MoveMeeting);
const PrepareMeeting = onDemand(
  async () => (await import('../components/PrepareMeeting')).PrepareMeeting,
);
const RecordAttendance = onDemand(
  async () => (await import('../components/RecordAttendance')).RecordAttendance,
);

type Open =
  | { act: 'move' | 'prepare' | 'cancel' }
  | { act: 'record'; official?: Schemas['OfficialRef'] }
  | { act: 'correct'; id: Attendance['id'] };

type Props = {
  /** What the host tells its visitors before. */
  briefing?: (meeting: Meeting) => ReactNode;
  reports?: (meeting: Meeting) => ReactNode;
};

export function MeetingPage({ briefing, reports }: Props) {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/meetings/$id' });
  const [open, setOpen] = useState<Open | null>(null);
  const query = useQuery(meetingQuery(id));
  const history = useQuery(meetingHistory(id));
  const close = () => setOpen(null);
  return (
    <Loaded query={query} page>
      {({ meeting, expected, attendances }) => {
        const correcting =
          open?.act === 'correct' ? attendances.find(({ id }) => id === open.id) : undefined;
        const mayRecord = meeting.actions.includes('recordAttendance');
        const actions = (
          <>
            {(['cancel', 'move', 'prepare'] as const)
              .filter((act) => meeting.actions.includes(act))
              .map((act) => (
                <Button key={act} onClick={() => setOpen({ act })}>
                  {t(`meeting.${act}`)}
                </Button>
              ))}
            {mayRecord && (
              <Button type="primary" onClick={() => setOpen({ act: 'record' })}>
                {t('meeting.record')}
              </Button>
            )}
          </>
        );
        return (
          <>
            <PageHeader
              title={t('meeting.of', { cell: meeting.cell.name, on: formatDate(meeting.heldOn) })}
              back={{ to: '/meetings', label: t('meeting.title') }}
              state={<MeetingState meeting={meeting} />}
              note={meeting.dayShifted && t('meeting.dayShifted')}
              actions={actions}
            />
            <MeetingFacts meeting={meeting} />
            {meeting.agenda && (
              <Section title={t('meeting.agenda')}>
                <p className="agenda">{meeting.agenda}</p>
              </Section>
            )}
            {briefing?.(meeting)}
            <Section title={t('meeting.expectedOfficials')}>
              <ExpectedList
                expected={expected}
                record={mayRecord ? (official) => setOpen({ act: 'record', official }) : undefined}
              />
            </Section>
            <Section title={t('meeting.recorded')}>
              {attendances.length === 0 ? (
                <Empty title={t('meeting.notRecorded')} hint={t('meeting.notRecordedHint')} />
              ) : (
                <AttendanceTable
                  attendances={attendances}
                  correct={({ id }) => setOpen({ act: 'correct', id })}
                />
              )}
            </Section>
            {attendances.length > 0 && reports?.(meeting)}
            <Section title={t('history.title')}>
              <HistoryList query={history} />
            </Section>
            {open?.act === 'move' && <MoveMeeting meeting={meeting} close={close} />}
            {open?.act === 'prepare' && <PrepareMeeting meeting={meeting} close={close} />}
            {open?.act === 'cancel' && <CancelMeeting meeting={meeting} close={close} />}
            {open?.act === 'record' && (
              <RecordAttendance meeting={meeting} official={open.official} close={close} />
            )}
            {correcting && (
              <CorrectAttendance meeting={meeting} attendance={correcting} close={close} />
            )}
          </>
        );
      }}
    </Loaded>
  );
}
