import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '@/shared/format/dates';
import type { QuotaLine } from '../api';

type Props = { line: Pick<QuotaLine, 'nextMeetings'>; most?: number };

/** The next meetings that would count. */
export function NextMeetings({ line, most = 6 }: Props) {
  const { t } = useTranslation();
  if (line.nextMeetings.length === 0) {
    return <p className="quiet">{t('quota.noNext')}</p>;
  }
  return (
    <ul className="next-meetings">
      {line.nextMeetings.slice(0, most).map((meeting) => (
        <li key={meeting.meetingId}>
          <Link to="/meetings/$id" params={{ id: meeting.meetingId }}>
            {formatDate(meeting.heldOn)}
          </Link>{' '}
          {formatTime(meeting.time)} · {meeting.cell.name}
          <span className="quiet">, {meeting.communeName}</span>
        </li>
      ))}
    </ul>
  );
}
