import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatMonth } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Empty } from '@/shared/ui/Empty';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Section } from '@/shared/ui/Section';
import { QuotaStateTag } from '@/shared/ui/states';
import type { TeamPart } from '../api';

type Member = Schemas['TeamMate'];

function Roster({ part }: { part: TeamPart }) {
  const { t } = useTranslation();
  const { today } = useMe();
  const month = formatMonth(today.slice(0, 7));
  if (!part.roster) {
    return (
      <p>
        {t('work.noRoster', { month })}{' '}
        <Link to="/rosters" search={{ teamId: part.team.id }}>
          {t('work.toRosters')}
        </Link>
      </p>
    );
  }
  return (
    <p>
      <Link to="/rosters/$id" params={{ id: part.roster.id }}>
        {t('work.roster', { month })}
      </Link>
      : {t(`enum.rosterState.${part.roster.state}`)},{' '}
      {t('work.rosterSize', { cells: part.roster.cellCount, people: part.roster.personCount })}
    </p>
  );
}

/** A team for its leader: the roster of the month, and who has been where in the period. */
export function TeamBoard({ part }: { part: TeamPart }) {
  const { t } = useTranslation();
  const columns: Column<Member>[] = [
    {
      key: 'official',
      title: t('assignment.official'),
      cell: ({ official, category }) => (
        <>
          <Link to="/quota/$officialId" params={{ officialId: official.id }}>
            {official.fullName}
          </Link>
          <div className="quiet">{t(`enum.memberCategory.${category}`)}</div>
        </>
      ),
    },
    {
      key: 'cells',
      title: t('work.followedCells'),
      number: true,
      cell: ({ cellCount }) => cellCount,
    },
    {
      key: 'quota',
      title: t('work.quotaOfPeriod'),
      cell: ({ quota }) =>
        quota.map((line) => (
          <div key={line.periodFrom}>
            {line.required === null
              ? t('quota.doneOnly', { done: line.done })
              : t('quota.done', { done: line.done, required: line.required })}{' '}
            <QuotaStateTag state={line.state} />
          </div>
        )),
    },
  ];
  return (
    <Section
      title={part.team.name}
      aside={
        <Link to="/teams/$id" params={{ id: part.team.id }}>
          {t('work.toTeam')}
        </Link>
      }
    >
      <Roster part={part} />
      {part.members.length === 0 ? (
        <Empty
          title={t('work.noMembers')}
          action={
            <LinkButton to="/teams/$id" params={{ id: part.team.id }}>
              {t('work.toTeam')}
            </LinkButton>
          }
        />
      ) : (
        <DataTable
          caption={part.team.name}
          columns={columns}
          rows={part.members}
          rowKey={({ official }) => official.id}
        />
      )}
    </Section>
  );
}
