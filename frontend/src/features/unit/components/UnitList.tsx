import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useList } from '@/shared/hooks/useList';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { UNIT_KINDS, useEnumOptions } from '@/shared/reference/useEnumOptions';
import type { Column } from '@/shared/ui/DataTable';
import { Empty } from '@/shared/ui/Empty';
import { FilterBar } from '@/shared/ui/FilterBar';
import { LinkButton } from '@/shared/ui/LinkButton';
import { ListBody } from '@/shared/ui/ListBody';
import { type Unit, unitsQuery } from '../api';

/** Every unit in sight, searched and filtered. */
export function UnitList() {
  const { t } = useTranslation();
  const me = useMe();
  const list = useList('name,asc');
  const options = useEnumOptions('unitKind');
  const kind = list.filters.kind as Schemas['UnitKind'] | undefined;
  const query = useQuery(unitsQuery({ ...list.query, kind: kind && [kind] }));
  const columns: Column<Unit>[] = [
    {
      key: 'name',
      title: t('unit.name'),
      sort: 'name',
      cell: (unit) => (
        <Link to="/units/$id" params={{ id: unit.id }}>
          {unit.name}
        </Link>
      ),
    },
    { key: 'code', title: t('unit.code'), sort: 'code', cell: (unit) => unit.code },
    {
      key: 'kind',
      title: t('unit.kind'),
      sort: 'kind',
      cell: (unit) => t(`enum.unitKind.${unit.kind}`),
    },
    { key: 'parent', title: t('unit.parent'), cell: (unit) => unit.parentName },
    {
      key: 'members',
      title: t('unit.memberCount'),
      number: true,
      cell: (unit) => unit.memberCount,
    },
  ];
  return (
    <>
      <FilterBar
        searchLabel={t('unit.searchBy')}
        text={list.text}
        onSearch={list.onSearch}
        filters={[{ name: 'kind', label: t('unit.kind'), options: options(UNIT_KINDS) }]}
      />
      <ListBody
        caption={t('unit.list')}
        query={query}
        columns={columns}
        rowKey={(unit) => unit.id}
        sort={list.sort}
        filtered={Boolean(list.text || kind)}
        empty={
          <Empty
            title={t('unit.none')}
            hint={me.may('imports.create') && t('unit.noneHint')}
            action={
              me.may('imports.create') && <LinkButton to="/imports">{t('import.title')}</LinkButton>
            }
          />
        }
      />
    </>
  );
}
