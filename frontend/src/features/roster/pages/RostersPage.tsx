import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMonth } from '@/shared/format/dates';
import { useList } from '@/shared/hooks/useList';
import { useMe } from '@/shared/hooks/useMe';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import type { Column } from '@/shared/ui/DataTable';
import { Empty } from '@/shared/ui/Empty';
import { FilterBar } from '@/shared/ui/FilterBar';
import { LinkButton } from '@/shared/ui/LinkButton';
import { ListBody } from '@/shared/ui/ListBody';
import { onDemand } from '@/shared/ui/onDemand';
import { PageHeader } from '@/shared/ui/PageHeader';
import { type RosterRow, rostersQuery } from '../api';
import { RosterStateTag } from '../components/RosterStateTag';

const NewRoster = onDemand(async () => (await import('../components/NewRoster')).NewRoster);

export function RostersPage() {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  const list = useList('month,desc');
  const states = useEnumOptions('rosterState')(['DRAFT', 'PUBLISHED', 'CLOSED']);
  const { state, teamId } = list.filters;
  const query = useQuery(
    rostersQuery({ ...list.query, teamId, state: state as RosterRow['state'] | undefined }),
  );
  const columns: Column<RosterRow>[] = [
    {
      key: 'whose',
      title: t('roster.whose'),
      sort: 'unit',
      cell: ({ id, team, unit }) => (
        <>
          <Link to="/rosters/$id" params={{ id }}>
            {team?.name ?? unit.name}
          </Link>
          <div className="quiet">{team ? unit.name : t('roster.ownCommittee')}</div>
        </>
      ),
    },
    {
      key: 'month',
      title: t('roster.month'),
      sort: 'month',
      cell: ({ month }) => formatMonth(month.slice(0, 7)),
    },
    { key: 'cells', title: t('roster.cellCount'), number: true, cell: (row) => row.cellCount },
    { key: 'people', title: t('roster.personCount'), number: true, cell: (row) => row.personCount },
    {
      key: 'state',
      title: t('field.rosterState'),
      cell: (row) => <RosterStateTag state={row.state} />,
    },
  ];
  return (
    <>
      <PageHeader
        title={t('roster.title')}
        actions={
          <>
            {me.may('rosters.import') && (
              <LinkButton to="/rosters/import">{t('roster.import')}</LinkButton>
            )}
            {me.may('rosters.create') && (
              <Button type="primary" onClick={() => setAdding(true)}>
                {t('roster.add')}
              </Button>
            )}
          </>
        }
      />
      <FilterBar
        text={list.text}
        onSearch={list.onSearch}
        filters={[{ name: 'state', label: t('field.rosterState'), options: states }]}
        chips={teamId ? [{ name: 'teamId', text: t('team.oneTeam') }] : []}
      />
      <ListBody
        caption={t('roster.title')}
        query={query}
        columns={columns}
        rowKey={(row) => row.id}
        sort={list.sort}
        filtered={Boolean(state || teamId)}
        empty={
          <Empty title={t('roster.none')} hint={me.may('rosters.create') && t('roster.noneHint')} />
        }
      />
      {adding && (
        <NewRoster
          close={() => setAdding(false)}
          done={(id) => void navigate({ to: '/rosters/$id', params: { id } })}
        />
      )}
    </>
  );
}
