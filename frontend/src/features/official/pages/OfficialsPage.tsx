import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useList } from '@/shared/hooks/useList';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { SECTORS } from '@/shared/reference/proposalChoices';
import { RANKS, useEnumOptions } from '@/shared/reference/useEnumOptions';
import type { Column } from '@/shared/ui/DataTable';
import { Empty } from '@/shared/ui/Empty';
import { FilterBar } from '@/shared/ui/FilterBar';
import { LinkButton } from '@/shared/ui/LinkButton';
import { ListBody } from '@/shared/ui/ListBody';
import { PageHeader } from '@/shared/ui/PageHeader';
import { type Official, officialsQuery } from '../api';
import { PositionName } from '../components/PositionName';

export function OfficialsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const list = useList('name,asc');
  const rankOptions = useEnumOptions('rank');
  const sectorOptions = useEnumOptions('sector');
  const { rank, sector, unitId, active } = list.filters;
  const query = useQuery(
    officialsQuery({
      ...list.query,
      rank: rank as Schemas['Rank'] | undefined,
      sector: sector as Schemas['Sector'] | undefined,
      unitId,
      active: active === undefined ? undefined : active === 'true',
    }),
  );
  const columns: Column<Official>[] = [
    {
      key: 'name',
      title: t('official.fullName'),
      sort: 'name',
      cell: (official) => (
        <Link to="/officials/$id" params={{ id: official.id }}>
          {official.fullName}
        </Link>
      ),
    },
    { key: 'code', title: t('official.code'), sort: 'code', cell: (official) => official.code },
    {
      key: 'positions',
      title: t('official.position'),
      cell: ({ positions }) =>
        positions.length > 0 && (
          <>
            {positions.map((position) => (
              <div key={position.id}>
                <PositionName position={position} />
              </div>
            ))}
          </>
        ),
    },
    { key: 'unit', title: t('official.unit'), cell: (official) => official.unit.name },
    {
      key: 'active',
      title: t('official.active'),
      cell: (official) => t(`official.activeIs.${official.active}`),
    },
  ];
  return (
    <>
      <PageHeader
        title={t('official.title')}
        actions={
          me.may('officials.create') && (
            <LinkButton primary to="/officials/new">
              {t('official.add')}
            </LinkButton>
          )
        }
      />
      <FilterBar
        searchLabel={t('official.searchBy')}
        text={list.text}
        onSearch={list.onSearch}
        filters={[
          { name: 'rank', label: t('official.rank'), options: rankOptions(RANKS) },
          { name: 'sector', label: t('official.sectors'), options: sectorOptions(SECTORS) },
          {
            name: 'active',
            label: t('official.active'),
            options: ['true', 'false'].map((value) => ({
              value,
              label: t(`official.activeIs.${value}`),
            })),
          },
        ]}
        chips={unitId ? [{ name: 'unitId', text: t('official.inUnit') }] : []}
      />
      <ListBody
        caption={t('official.title')}
        query={query}
        columns={columns}
        rowKey={(official) => official.id}
        sort={list.sort}
        filtered={Boolean(list.text || rank || sector || unitId || active)}
        empty={
          <Empty
            title={t('official.none')}
            hint={me.may('officials.create') && t('official.noneHint')}
          />
        }
      />
    </>
  );
}
