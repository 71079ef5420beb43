import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BriefingsDue } from '@/features/briefing/components/BriefingsDue';
import { cellsQuery, meetingsQuery, visitsQuery } from '@/features/meeting/api';
import { MeetingTable } from '@/features/meeting/components/MeetingTable';
import { MonthCalendar } from '@/features/meeting/components/MonthCalendar';
import { UnrecordedCount } from '@/features/meeting/components/UnrecordedCount';
import { VisitTable } from '@/features/meeting/components/VisitTable';
import { firstOfMonth, formatMonth, lastOfMonth } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import { useNarrow } from '@/shared/hooks/useNarrow';
import { Empty } from '@/shared/ui/Empty';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { Section } from '@/shared/ui/Section';

const MOST = 100;
const MANY = 20;
const FEW = 10;

/** A commune's own work: this month's meetings, who is coming, which cells have no fixed day. */
export function CommuneHome() {
  const { t } = useTranslation();
  const { today } = useMe();
  const narrow = useNarrow();
  const month = today.slice(0, 7);
  const meetings = useQuery(
    meetingsQuery({
      from: firstOfMonth(month),
      to: lastOfMonth(month),
      size: MOST,
      sort: 'heldOn,asc',
    }),
  );
  const visits = useQuery(
    visitsQuery({ from: firstOfMonth(month), to: lastOfMonth(month), size: MANY }),
  );
  const without = useQuery(cellsQuery({ withoutSchedule: true, size: FEW }));
  const unrecorded = (meetings.data?.items ?? []).filter(
    (one) =>
      one.heldOn < today && one.expectedCount > 0 && one.recordedCount === 0 && !one.cancelled,
  );
  return (
    <>
      <UnrecordedCount />
      {unrecorded.length > 0 && (
        <Section title={t('home.unrecorded')}>
          <MeetingTable meetings={unrecorded.slice(0, FEW)} />
        </Section>
      )}
      <BriefingsDue />
      <Section title={t('home.withoutSchedule')}>
        <Loaded query={without} lines={2}>
          {(page) =>
            page.total === 0 ? (
              <p className="quiet">{t('home.allScheduled')}</p>
            ) : (
              <>
                <p className="warn-panel">{t('home.unscheduled', { count: page.total })}</p>
                <ul className="plain-list">
                  {page.items.map((cell) => (
                    <li key={cell.id}>{cell.name}</li>
                  ))}
                </ul>
                <LinkButton primary to="/cells" search={{ withoutSchedule: 'true' }}>
                  {t('home.setSchedules')}
                </LinkButton>
              </>
            )
          }
        </Loaded>
      </Section>
      <Section title={t('home.coming')} aside={<Link to="/visitors">{t('home.allVisitors')}</Link>}>
        <Loaded query={visits} lines={3}>
          {(page) =>
            page.items.length === 0 ? (
              <p className="quiet">{t('home.nobodyComing')}</p>
            ) : (
              <VisitTable visits={page.items} />
            )
          }
        </Loaded>
      </Section>
      <Section
        title={t('home.calendar', { month: formatMonth(month) })}
        aside={<Link to="/meetings">{t('home.wholeCalendar')}</Link>}
      >
        <Loaded query={meetings}>
          {(page) =>
            page.items.length === 0 ? (
              <Empty
                title={t('meeting.none')}
                hint={t('meeting.noneHint')}
                action={<LinkButton to="/cells">{t('meeting.toCells')}</LinkButton>}
              />
            ) : narrow ? (
              <MeetingTable meetings={page.items} />
            ) : (
              <MonthCalendar month={month} meetings={page.items} />
            )
          }
        </Loaded>
      </Section>
    </>
  );
}
