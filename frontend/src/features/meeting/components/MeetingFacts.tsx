import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '@/shared/format/dates';
import { Facts } from '@/shared/ui/Facts';
import type { Meeting } from '../api';

/** Where, when and about what a cell meets. */
export function MeetingFacts({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const given = (label: string, value: string | null) => (value ? [{ label, value }] : []);
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
        ...given(t('meeting.topic'), meeting.topic),
        ...(meeting.modelMeeting ? [{ label: t('meeting.model'), value: t('common.yes') }] : []),
        ...(meeting.kind === 'REGULAR'
          ? [{ label: t('meeting.fixedDay'), value: formatDate(meeting.scheduledOn) }]
          : []),
        ...given(t('meeting.dayOff'), meeting.dayOff),
        ...given(t('meeting.moveReason'), meeting.moveReason),
        ...given(t('meeting.cancelReason'), meeting.cancelReason),
      ]}
    />
  );
}
