import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Figures } from '@/features/home/api';
import { MeetingTable } from '@/features/meeting/components/MeetingTable';
import { OwnQuota } from '@/features/quota/components/OwnQuota';
import { MyPlans } from '@/features/workplan/components/MyPlans';
import { useMe } from '@/shared/hooks/useMe';
import { Empty } from '@/shared/ui/Empty';
import { Section } from '@/shared/ui/Section';

/** An official's own affairs: how far with the quota, what comes next, how the plan stands. */
export function OfficialHome({ part }: { part: NonNullable<Figures['official']> }) {
  const { t } = useTranslation();
  const { today } = useMe();
  return (
    <>
      <Section title={t('home.myQuota')}>
        <OwnQuota lines={part.quota} />
      </Section>
      <Section
        title={t('home.myMeetings')}
        aside={
          <Link to="/meetings" search={{ mine: 'yes' }}>
            {t('home.wholeMonth')}
          </Link>
        }
      >
        {part.meetings.length === 0 ? (
          <Empty title={t('home.noMeetings')} hint={t('home.noMeetingsHint')} />
        ) : (
          <MeetingTable meetings={part.meetings} />
        )}
      </Section>
      <Section title={t('home.myPlan', { year: today.slice(0, 4) })}>
        <MyPlans rows={part.plans} />
      </Section>
    </>
  );
}
