import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import type { Page } from '@/shared/hooks/useList';
import type { Column } from '@/shared/ui/DataTable';
import { Empty } from '@/shared/ui/Empty';
import { ListBody } from '@/shared/ui/ListBody';
import { StateTag } from '@/shared/ui/StateTag';
import type { OrphanCell } from '../api';
import { Placed } from '@/shared/ui/Placed';

type Props = {
  query: UseQueryResult<Page<OrphanCell>>;
  sort?: string;
  filtered?: boolean;
  /** Whether the page itself says which team. */
  ofTeam?: boolean;
};

/** Cells that nobody follows, who followed them last, and since when nobody does. */
export function OrphanTable({ query, sort, filtered, ofTeam }: Props) {
  const { t } = useTranslation();
  const columns: Column<OrphanCell>[] = [
    {
      key: 'cell',
      title: t('team.cell'),
      sort: sort ? 'commune' : undefined,
      cell: ({ cell, communeName }) => (
        <Placed within={communeName}>
          <Link to="/units/$id" params={{ id: cell.id }}>
            {cell.name}
          </Link>
        </Placed>
      ),
    },
    {
      key: 'team',
      title: t('team.team'),
      cell: ({ team }) => (
        <Link to="/teams/$id" params={{ id: team.id }}>
          {team.name}
        </Link>
      ),
    },
    {
      key: 'last',
      title: t('team.lastFollower'),
      cell: ({ lastFollower }) => lastFollower?.fullName ?? t('team.neverFollowed'),
    },
    {
      key: 'since',
      title: t('team.orphanSince'),
      sort: sort ? 'since' : undefined,
      cell: ({ since }) => (
        <StateTag tone={since ? 'late' : 'risk'}>
          {since ? t('team.since', { from: formatDate(since) }) : t('team.notGiven')}
        </StateTag>
      ),
    },
  ];
  return (
    <ListBody
      caption={t('team.orphans')}
      query={query}
      columns={columns.filter((column) => !ofTeam || column.key !== 'team')}
      rowKey={({ cell, team }) => `${cell.id}/${team.id}`}
      sort={sort}
      filtered={filtered}
      empty={<Empty title={t('team.noOrphans')} />}
    />
  );
}
