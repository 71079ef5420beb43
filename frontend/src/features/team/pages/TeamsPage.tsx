import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { useList } from '@/shared/hooks/useList';
import { useMe } from '@/shared/hooks/useMe';
import { useRegulationOptions } from '@/shared/reference/useRegulationOptions';
import type { Column } from '@/shared/ui/DataTable';
import { Empty } from '@/shared/ui/Empty';
import { FilterBar } from '@/shared/ui/FilterBar';
import { LinkButton } from '@/shared/ui/LinkButton';
import { ListBody } from '@/shared/ui/ListBody';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StateTag } from '@/shared/ui/StateTag';
import { type TeamRow, teamsQuery } from '../api';
import { TeamState } from '../components/TeamState';

export function TeamsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const list = useList('name,asc');
  const regulations = useRegulationOptions();
  const { regulationId, current, officialId, under, withoutLeader } = list.filters;
  const query = useQuery(
    teamsQuery({
      ...list.query,
      regulationId,
      officialId,
      under,
      current: current === undefined ? undefined : current === 'true',
      withoutLeader: withoutLeader === 'true' ? true : undefined,
    }),
  );
  const columns: Column<TeamRow>[] = [
    {
      key: 'name',
      title: t('team.team'),
      sort: 'name',
      cell: ({ id, name, unit }) => (
        <>
          <Link to="/teams/$id" params={{ id }}>
            {name}
          </Link>
          <div className="quiet">{unit.name}</div>
        </>
      ),
    },
    { key: 'areas', title: t('team.areas'), cell: ({ areaNames }) => areaNames },
    {
      key: 'leader',
      title: t('enum.memberCategory.LEADER'),
      cell: ({ leader }) => leader?.fullName,
    },
    { key: 'members', title: t('team.memberCount'), number: true, cell: (row) => row.memberCount },
    {
      key: 'orphans',
      title: t('team.orphansShort'),
      cell: ({ orphanCount, to }) =>
        to ? null : orphanCount > 0 ? (
          <StateTag tone="risk">{t('team.orphanCount', { count: orphanCount })}</StateTag>
        ) : (
          <StateTag tone="done">{t('team.allFollowed')}</StateTag>
        ),
    },
    {
      key: 'decision',
      title: t('assignment.decision'),
      sort: 'from',
      cell: ({ decisionNumber, decisionDate }) => `${decisionNumber}, ${formatDate(decisionDate)}`,
    },
    { key: 'state', title: t('assignment.validity'), cell: (row) => <TeamState team={row} /> },
  ];
  return (
    <>
      <PageHeader
        title={t('team.title')}
        actions={
          <>
            <LinkButton to="/orphan-cells">{t('team.orphans')}</LinkButton>
            {me.may('teams.create') && (
              <LinkButton primary to="/teams/new">
                {t('team.add')}
              </LinkButton>
            )}
          </>
        }
      />
      <FilterBar
        searchLabel={t('team.searchBy')}
        text={list.text}
        onSearch={list.onSearch}
        filters={[
          { name: 'regulationId', label: t('assignment.regulation'), options: regulations },
          {
            name: 'current',
            label: t('assignment.validity'),
            options: ['true', 'false'].map((value) => ({
              value,
              label: t(`team.current.${value}`),
            })),
          },
        ]}
        chips={[
          ...(officialId ? [{ name: 'officialId', text: t('assignment.ofOfficial') }] : []),
          ...(under ? [{ name: 'under', text: t('official.inUnit') }] : []),
          ...(withoutLeader ? [{ name: 'withoutLeader', text: t('team.withoutLeader') }] : []),
        ]}
      />
      <ListBody
        caption={t('team.title')}
        query={query}
        columns={columns}
        rowKey={(row) => row.id}
        sort={list.sort}
        filtered={Boolean(
          list.text || regulationId || current || officialId || under || withoutLeader,
        )}
        empty={<Empty title={t('team.none')} hint={me.may('teams.create') && t('team.noneHint')} />}
      />
    </>
  );
}
