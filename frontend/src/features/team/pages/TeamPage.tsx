import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { Facts } from '@/shared/ui/Facts';
import { HistoryList } from '@/shared/ui/HistoryList';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { onDemand } from '@/shared/ui/onDemand';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Section } from '@/shared/ui/Section';
import { orphanCellsQuery, type Team, teamHistory, teamQuery } from '../api';
import { MembersTable } from '../components/MembersTable';
import { OrphanTable } from '../components/OrphanTable';
import { TeamState } from '../components/TeamState';

const AddMember = onDemand(async () => (await import('../components/AddMember')).AddMember);
const DissolveTeam = onDemand(
  async () => (await import('../components/DissolveTeam')).DissolveTeam,
);

function TeamFacts({ data }: { data: Team }) {
  const { t } = useTranslation();
  const { team, areas } = data;
  return (
    <Facts
      items={[
        {
          label: t('team.unit'),
          value: (
            <Link to="/units/$id" params={{ id: team.unit.id }}>
              {team.unit.name}
            </Link>
          ),
        },
        { label: t('team.areas'), value: areas.map((area) => area.name).join(', ') },
        { label: t('assignment.regulation'), value: team.regulation.number },
        {
          label: t('assignment.decision'),
          value: `${team.decisionNumber}, ${formatDate(team.decisionDate)}`,
        },
        { label: t('common.from'), value: formatDate(team.from) },
        ...(team.to
          ? [
              {
                label: t('team.dissolution'),
                value: `${data.dissolveNumber}, ${formatDate(data.dissolveDate)}. ${data.dissolveReason}`,
              },
            ]
          : []),
      ]}
    />
  );
}

/** One team: its decision, who is in it and follows what, the cells left over, its rosters and its history. */
export function TeamPage({ id, rosters }: { id: string; rosters?: ReactNode }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'add' | 'dissolve' | null>(null);
  const query = useQuery(teamQuery(id));
  const orphans = useQuery(orphanCellsQuery({ teamId: id, size: 100 }));
  const history = useQuery(teamHistory(id));
  const close = () => setOpen(null);
  return (
    <Loaded query={query}>
      {(data) => (
        <>
          <PageHeader
            title={data.team.name}
            state={<TeamState team={data.team} />}
            back={{ to: '/teams', label: t('team.title') }}
            actions={
              <>
                {data.actions.includes('openFeeds') && (
                  <LinkButton to="/feeds" search={{ ownerId: id }}>
                    {t('team.feeds')}
                  </LinkButton>
                )}
                {data.actions.includes('dissolve') && (
                  <Button onClick={() => setOpen('dissolve')}>{t('team.dissolve')}</Button>
                )}
              </>
            }
          />
          <TeamFacts data={data} />
          {!data.team.to && (
            <Section title={t('team.orphans')}>
              <OrphanTable query={orphans} ofTeam />
            </Section>
          )}
          <Section
            title={t('team.matrix')}
            aside={
              data.actions.includes('addMember') && (
                <Button onClick={() => setOpen('add')}>{t('team.addMember')}</Button>
              )
            }
          >
            <MembersTable team={data} />
          </Section>
          {rosters}
          <Section title={t('history.title')}>
            <HistoryList query={history} />
          </Section>
          {open === 'add' && <AddMember team={data} close={close} />}
          {open === 'dissolve' && <DissolveTeam team={data} close={close} />}
        </>
      )}
    </Loaded>
  );
}
