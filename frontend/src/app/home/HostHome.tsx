import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Figures } from '@/features/home/api';
import { MeetingTable } from '@/features/meeting/components/MeetingTable';
import { MonthCalendar } from '@/features/meeting/components/MonthCalendar';
import { formatDate, formatMonth } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import { useNarrow } from '@/shared/hooks/useNarrow';
import { Empty } from '@/shared/ui/Empty';
import { HeatTag } from '@/shared/ui/HeatTag';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Section } from '@/shared/ui/Section';
import { Coming } from './Coming';

type Host = NonNullable<Figures['host']>;

function Calendar({ meetings, month }: { meetings: Host['meetings']['items']; month: string }) {
  const { t } = useTranslation();
  const me = useMe();
  const narrow = useNarrow();
  if (meetings.length === 0) {
    return (
      <Empty
        title={t('meeting.none')}
        hint={t('meeting.noneHint')}
        action={
          me.may('feeds.create') && <LinkButton to="/cells">{t('meeting.toCells')}</LinkButton>
        }
      />
    );
  }
  return narrow ? (
    <MeetingTable meetings={meetings} />
  ) : (
    <MonthCalendar month={month} meetings={meetings} />
  );
}

function Flagged({ rows }: { rows: Host['flagged']['items'] }) {
  const { t } = useTranslation();
  if (rows.length === 0) return <p className="quiet">{t('work.noneFlagged')}</p>;
  return (
    <ul className="work-lines">
      {rows.map(({ unit, level, reason, validFrom, visitCount, lastVisitOn }) => (
        <li key={unit.id}>
          <Link to="/units/$id" params={{ id: unit.id }}>
            {unit.name}
          </Link>{' '}
          <HeatTag level={level} />
          <div>{reason}</div>
          <div className="quiet">
            {validFrom && `${t('work.sinceDay', { on: formatDate(validFrom) })}, `}
            {visitCount === 0
              ? t('work.notVisited')
              : t('work.lastVisit', { on: formatDate(lastVisitOn) })}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** A commune's or a cell's month: who still comes and what is owed to him, its hot spots, the calendar. */
export function HostHome({ part }: { part: Host }) {
  const { t } = useTranslation();
  const { today } = useMe();
  const month = today.slice(0, 7);
  return (
    <>
      <Section title={t('work.coming')} aside={<Link to="/visitors">{t('home.allVisitors')}</Link>}>
        <Coming visits={part.visits.items} briefings={part.briefings} />
      </Section>
      <Section
        title={t('work.flagged')}
        aside={
          part.flagged.total > part.flagged.items.length && (
            <Link to="/heats" search={{ show: 'FLAGGED' }}>
              {t('work.allFlagged', { number: part.flagged.total })}
            </Link>
          )
        }
      >
        <Flagged rows={part.flagged.items} />
      </Section>
      <Section
        title={t('home.calendar', { month: formatMonth(month) })}
        aside={<Link to="/meetings">{t('home.wholeCalendar')}</Link>}
      >
        <Calendar month={month} meetings={part.meetings.items} />
      </Section>
    </>
  );
}
