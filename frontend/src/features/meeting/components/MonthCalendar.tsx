import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import type { Meeting } from '../api';
import { calendarDays } from '../calendar';
import { useMarks } from './Marks';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0];

function className(day: string, month: string, today: string): string | undefined {
  if (day === today) return 'today';
  return day.startsWith(month) ? undefined : 'outside';
}

/** A day shows so many meetings and says how many more it has. */
const MOST = 5;

function Day({ meetings }: { meetings: Meeting[] }) {
  const { t } = useTranslation();
  const marks = useMarks();
  const [all, setAll] = useState(false);
  const shown = all || meetings.length <= MOST + 1 ? meetings : meetings.slice(0, MOST);
  return (
    <ul>
      {shown.map((meeting) => (
        <li key={meeting.id} className={meeting.cancelled ? 'cancelled' : undefined}>
          <Link to="/meetings/$id" params={{ id: meeting.id }}>
            {formatTime(meeting.time)} {meeting.cell.name}
            {marks(meeting).length > 0 && ` (${marks(meeting).join(', ')})`}
          </Link>
          {meeting.expectedCount > 0 && !meeting.cancelled && (
            <span className="quiet">{t('meeting.coming', { count: meeting.expectedCount })}</span>
          )}
        </li>
      ))}
      {shown.length < meetings.length && (
        <li>
          <button type="button" className="link-button" onClick={() => setAll(true)}>
            {t('meeting.moreOfDay', { count: meetings.length - shown.length })}
          </button>
        </li>
      )}
    </ul>
  );
}

/** A month of meetings, weeks from Monday. */
export function MonthCalendar({ month, meetings }: { month: string; meetings: Meeting[] }) {
  const { t } = useTranslation();
  const { today } = useMe();
  const days = calendarDays(month);
  const weeks = Array.from({ length: days.length / 7 }, (_, index) =>
    days.slice(index * 7, index * 7 + 7),
  );
  return (
    <table className="calendar">
      <caption className="visually-hidden">{t('meeting.calendar')}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((day) => (
            <th key={day} scope="col">
              {t(`weekday.${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td key={day} className={className(day, month, today)}>
                <time dateTime={day} title={formatDate(day)}>
                  {Number(day.slice(8))}
                </time>
                <Day meetings={meetings.filter((meeting) => meeting.heldOn === day)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
