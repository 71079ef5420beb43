import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { useList } from '@/shared/hooks/useList';
import { useMe } from '@/shared/hooks/useMe';
import { DateField } from '@/shared/ui/DateField';
import { FilterBar } from '@/shared/ui/FilterBar';
import { PageHeader } from '@/shared/ui/PageHeader';
import { orphanCellsQuery } from '../api';
import { OrphanTable } from '../components/OrphanTable';

/** The cells of the areas of all teams that nobody follows once the chosen day is over. */
export function OrphanCellsPage() {
  const { t } = useTranslation();
  const { today } = useMe();
  const list = useList('commune,asc');
  const { teamId, under } = list.filters;
  const asOf = list.filters.asOf ?? today;
  const query = useQuery(orphanCellsQuery({ ...list.query, asOf, teamId, under }));
  return (
    <>
      <PageHeader
        title={t('team.orphans')}
        back={{ to: '/teams', label: t('team.title') }}
        note={t('team.orphansNote', { on: formatDate(asOf) })}
      />
      <FilterBar
        searchLabel={t('team.searchCells')}
        text={list.text}
        onSearch={list.onSearch}
        chips={[
          ...(teamId ? [{ name: 'teamId', text: t('team.oneTeam') }] : []),
          ...(under ? [{ name: 'under', text: t('official.inUnit') }] : []),
        ]}
        extra={
          <DateField
            label={t('team.asOf')}
            value={asOf}
            onChange={(date) => list.set({ asOf: date })}
          />
        }
      />
      <OrphanTable
        query={query}
        sort={list.sort}
        filtered={Boolean(list.text || teamId || under)}
      />
    </>
  );
}
