import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Figures, homeFiguresQuery, homeQuery } from '@/features/home/api';
import { TeamBoard } from '@/features/home/components/TeamBoard';
import { WorkBlocks } from '@/features/home/components/WorkBlocks';
import { formatDate } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import { useYear } from '@/shared/hooks/useYear';
import { Empty } from '@/shared/ui/Empty';
import { ErrorPanel } from '@/shared/ui/ErrorPanel';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import { AreaHome } from './AreaHome';
import { HostHome } from './HostHome';
import { OfficialHome } from './OfficialHome';

/** The page is of today whatever year is chosen above, and says so. */
function OtherYear() {
  const { t } = useTranslation();
  const { today } = useMe();
  const { year, thisYear } = useYear();
  if (year === thisYear) return null;
  return (
    <p className="info-panel">
      {t('work.otherYear', { on: formatDate(today), year })}{' '}
      <Link to="/" search={{ year: String(thisYear) }}>
        {t('work.toThisYear', { year: thisYear })}
      </Link>
    </p>
  );
}

function Acts() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <>
      {me.may('officials.create') && (
        <LinkButton to="/officials/new">{t('official.add')}</LinkButton>
      )}
      {me.may('imports.create') && <LinkButton to="/imports">{t('import.title')}</LinkButton>}
      {me.may('assignments.create') && (
        <LinkButton primary to="/assignments/new">
          {t('assignment.add')}
        </LinkButton>
      )}
    </>
  );
}

function Parts({ figures }: { figures: Figures }) {
  const { t } = useTranslation();
  const me = useMe();
  const { official, host, teams, area } = figures;
  // An agency has its desk above and no figures of its own.
  if (me.may('proposals.agency')) return null;
  if (!official && !host && !area && teams.length === 0) {
    return (
      <Empty
        title={t('home.nothing')}
        hint={t('home.nothingHint')}
        action={<LinkButton to="/units">{t('nav.units')}</LinkButton>}
      />
    );
  }
  return (
    <>
      {official && <OfficialHome part={official} />}
      {teams.map((part) => (
        <TeamBoard key={part.team.id} part={part} />
      ))}
      {host && <HostHome part={host} />}
      {area && <AreaHome area={area} />}
    </>
  );
}

/** What is to be done, then how things stand; where neither can be read, that is said once. */
function Work() {
  const work = useQuery(homeQuery);
  const figures = useQuery(homeFiguresQuery);
  if (work.isLoadingError && figures.isLoadingError) {
    const again = () => void Promise.all([work.refetch(), figures.refetch()]);
    return <ErrorPanel error={work.error} retry={again} />;
  }
  return (
    <>
      <WorkBlocks />
      <Loaded query={figures} lines={8}>
        {(known) => <Parts figures={known} />}
      </Loaded>
    </>
  );
}

/** Everybody lands on his own work: what is late, due and waiting, then how his affairs stand, role by role. */
export function HomePage() {
  const { t } = useTranslation();
  const { today } = useMe();
  return (
    <>
      <PageHeader
        title={t('home.title')}
        note={t('work.asOf', { on: formatDate(today) })}
        actions={<Acts />}
      />
      <OtherYear />
      <Work />
    </>
  );
}
