import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { meetingsQuery } from '@/features/meeting/api';
import { MeetingTable } from '@/features/meeting/components/MeetingTable';
import { UnrecordedCount } from '@/features/meeting/components/UnrecordedCount';
import { QuotaBrief } from '@/features/quota/components/QuotaBrief';
import { MyReports } from '@/features/visitreport/components/MyReports';
import { plansQuery } from '@/features/workplan/api';
import { MyPlans } from '@/features/workplan/components/MyPlans';
import { addDays } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import { useYear } from '@/shared/hooks/useYear';
import type { Schemas } from '@/shared/http/schemas';
import { Empty } from '@/shared/ui/Empty';
import { Loaded } from '@/shared/ui/Loaded';
import { Section } from '@/shared/ui/Section';

const AHEAD_DAYS = 60;
const MOST = 6;

/** An official's own work: how far with the quota, what comes next, how the plan stands. */
export function OfficialHome({ official }: { official: Schemas['OfficialRef'] }) {
  const { t } = useTranslation();
  const { today } = useMe();
  const { year } = useYear();
  const plans = useQuery(plansQuery({ year, officialId: official.id, size: 20 }));
  const meetings = useQuery(
    meetingsQuery({
      from: today,
      to: addDays(today, AHEAD_DAYS),
      officialId: official.id,
      size: MOST,
      sort: 'heldOn,asc',
    }),
  );
  return (
    <>
      <UnrecordedCount officialId={official.id} />
      <Section title={t('home.myPlan', { year })}>
        <Loaded query={plans} lines={2}>
          {(page) => <MyPlans rows={page.items} />}
        </Loaded>
      </Section>
      <Section
        title={t('home.myReports')}
        aside={<Link to="/visit-reports">{t('home.allReports')}</Link>}
      >
        <MyReports officialId={official.id} />
      </Section>
      <Section title={t('home.myQuota')}>
        <QuotaBrief officialId={official.id} />
      </Section>
      <Section
        title={t('home.myMeetings')}
        aside={
          <Link to="/meetings" search={{ mine: 'yes' }}>
            {t('home.wholeMonth')}
          </Link>
        }
      >
        <Loaded query={meetings} lines={4}>
          {(page) =>
            page.items.length === 0 ? (
              <Empty title={t('home.noMeetings')} hint={t('home.noMeetingsHint')} />
            ) : (
              <MeetingTable meetings={page.items} />
            )
          }
        </Loaded>
      </Section>
    </>
  );
}
