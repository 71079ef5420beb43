import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AreaPart } from '@/features/home/api';
import { Matrix } from '@/features/home/components/Matrix';
import { StateCounts } from '@/features/quota/components/StateCounts';
import { formatDate } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Empty } from '@/shared/ui/Empty';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Section } from '@/shared/ui/Section';
import { StateTag } from '@/shared/ui/StateTag';

type Team = Schemas['TeamRow'];

function Obligations({ area }: { area: AreaPart }) {
  const { t } = useTranslation();
  const me = useMe();
  if (area.parts.length > 0) {
    return (
      <>
        <p className="section-lead quiet">{t('work.obligationsNote')}</p>
        <Matrix area={area} />
      </>
    );
  }
  return (
    <Empty
      title={t('plan.none')}
      hint={t('plan.noneHint')}
      action={
        me.may('assignments.create') && (
          <LinkButton to="/assignments/new">{t('assignment.add')}</LinkButton>
        )
      }
    />
  );
}

function Quotas({ counts }: { counts: Schemas['QuotaStateCount'][] }) {
  const { t } = useTranslation();
  const me = useMe();
  if (counts.some(({ count }) => count > 0)) return <StateCounts counts={counts} />;
  return (
    <Empty
      title={t('quota.none')}
      hint={t('quota.noneHint')}
      action={
        me.may('regulations.read') && (
          <LinkButton to="/regulations">{t('regulation.title')}</LinkButton>
        )
      }
    />
  );
}

function Teams({ teams }: { teams: Team[] }) {
  const { t } = useTranslation();
  const me = useMe();
  if (teams.length === 0) {
    return (
      <Empty
        title={t('work.noTeams')}
        action={me.may('teams.create') && <LinkButton to="/teams/new">{t('team.add')}</LinkButton>}
      />
    );
  }
  const columns: Column<Team>[] = [
    {
      key: 'name',
      title: t('team.team'),
      cell: ({ id, name }) => (
        <Link to="/teams/$id" params={{ id }}>
          {name}
        </Link>
      ),
    },
    {
      key: 'leader',
      title: t('enum.memberCategory.LEADER'),
      cell: ({ leader }) =>
        leader?.fullName ?? <StateTag tone="risk">{t('team.withoutLeader')}</StateTag>,
    },
    { key: 'members', title: t('team.memberCount'), number: true, cell: (row) => row.memberCount },
    {
      key: 'orphans',
      title: t('team.orphansShort'),
      cell: ({ id, orphanCount }) =>
        orphanCount > 0 ? (
          <Link to="/orphan-cells" search={{ teamId: id }}>
            <StateTag tone="risk">{t('team.orphanCount', { count: orphanCount })}</StateTag>
          </Link>
        ) : (
          <StateTag tone="done">{t('team.allFollowed')}</StateTag>
        ),
    },
  ];
  return (
    <DataTable
      caption={t('work.teams')}
      columns={columns}
      rows={teams}
      rowKey={(team) => team.id}
    />
  );
}

/** Where everything stands in one's area: obligations by unit, quotas by state, the teams. */
export function AreaHome({ area }: { area: AreaPart }) {
  const { t } = useTranslation();
  const { today } = useMe();
  return (
    <>
      <Section title={t('work.obligations', { year: today.slice(0, 4) })}>
        <Obligations area={area} />
      </Section>
      <Section
        title={t('home.quota', { on: formatDate(today) })}
        aside={<Link to="/quota">{t('home.wholeTable')}</Link>}
      >
        <Quotas counts={area.quota} />
      </Section>
      {area.teams && (
        <Section
          title={t('work.teams')}
          aside={
            <Link to="/teams" search={{ current: 'true' }}>
              {t('work.allTeams')}
            </Link>
          }
        >
          <Teams teams={area.teams.items} />
        </Section>
      )}
    </>
  );
}
