import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '@/shared/format/dates';
import type { Schemas } from '@/shared/http/schemas';
import { Empty } from '@/shared/ui/Empty';
import { Facts } from '@/shared/ui/Facts';
import { HistoryList } from '@/shared/ui/HistoryList';
import { Loaded } from '@/shared/ui/Loaded';
import { onDemand } from '@/shared/ui/onDemand';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Section } from '@/shared/ui/Section';
import { StateTag } from '@/shared/ui/StateTag';
import { type Attendance, type Meeting, meetingHistory, meetingQuery } from '../api';
import { AttendanceTable } from '../components/AttendanceTable';
import { ExpectedList } from '../components/ExpectedList';

const CorrectAttendance = onDemand(
  async () => (await import('../components/CorrectAttendance')).CorrectAttendance,
);
const MoveMeeting = onDemand(async () => (await import('../components/MoveMeeting')).MoveMeeting);
const RecordAttendance = onDemand(
  async () => (await import('../components/RecordAttendance')).RecordAttendance,
);

type Open =
  | { act: 'move' }
  | { act: 'record'; official?: Schemas['OfficialRef'] }
  | { act: 'correct'; id: Attendance['id'] };

function MeetingFacts({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  return (
    <Facts
      items={[
        {
          label: t('meeting.cell'),
          value: (
            <Link to="/units/$id" params={{ id: meeting.cell.id }}>
              {meeting.cell.name}
            </Link>
          ),
        },
        { label: t('enum.unitKind.COMMUNE'), value: meeting.communeName },
        { label: t('meeting.time'), value: formatTime(meeting.time) },
        { label: t('meeting.place'), value: meeting.place },
        { label: t('meeting.kind'), value: t(`enum.meetingKind.${meeting.kind}`) },
        { label: t('meeting.fixedDay'), value: formatDate(meeting.scheduledOn) },
        ...(meeting.moveReason
          ? [{ label: t('meeting.moveReason'), value: meeting.moveReason }]
          : []),
      ]}
    />
  );
}

export function MeetingPage() {
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
            {meeting.actions.includes('move') && (
              <Button onClick={() => setOpen({ act: 'move' })}>{t('meeting.move')}</Button>
            )}
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
              state={meeting.moved && <StateTag tone="going">{t('meeting.moved')}</StateTag>}
              note={meeting.dayShifted && t('meeting.dayShifted')}
              actions={actions}
            />
            <MeetingFacts meeting={meeting} />
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
            <Section title={t('history.title')}>
              <HistoryList query={history} />
            </Section>
            {open?.act === 'move' && <MoveMeeting meeting={meeting} close={close} />}
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
