import { useTranslation } from 'react-i18next';
import { useList } from '@/shared/hooks/useList';
import type { Schemas } from '@/shared/http/schemas';
import { UnitSelect } from '@/shared/reference/choosers';
import { RANKS, useEnumOptions } from '@/shared/reference/useEnumOptions';
import { useRegulationOptions } from '@/shared/reference/useRegulationOptions';
import { FilterBar } from '@/shared/ui/FilterBar';
import { QUOTA_STATES, type QuotaState } from './api';
import { useAsOf } from './useAsOf';
import { AsOfFilter } from '@/shared/ui/AsOfFilter';

/** The filters that the table and the grid of quotas share: what the address says, and the bar that sets it. */
export function useQuotaFilters(defaultSort?: string) {
  const { t } = useTranslation();
  const list = useList(defaultSort);
  const asOf = useAsOf();
  const ranks = useEnumOptions('rank');
  const states = useEnumOptions('quotaState');
  const regulations = useRegulationOptions();
  const { state, rank, regulationId, unitId } = list.filters;
  const filter = {
    asOf,
    regulationId,
    unitId,
    rank: rank as Schemas['Rank'] | undefined,
    state: state as QuotaState | undefined,
    ...(list.text ? { search: list.text } : {}),
  };
  const extra = (
    <>
      <span className="filter-unit">
        <UnitSelect
          label={t('unit.one')}
          placeholder={t('list.any', { what: t('unit.one') })}
          value={unitId}
          onChange={(value) => list.set({ unitId: String(value ?? '') })}
        />
      </span>
      <AsOfFilter value={asOf} set={(date) => list.set({ asOf: date })} />
    </>
  );
  const bar = (
    <FilterBar
      searchLabel={t('quota.searchBy')}
      text={list.text}
      onSearch={list.onSearch}
      filters={[
        { name: 'state', label: t('quota.state'), options: states(QUOTA_STATES) },
        { name: 'regulationId', label: t('assignment.regulation'), options: regulations },
        { name: 'rank', label: t('official.position'), options: ranks(RANKS) },
      ]}
      chips={unitId ? [{ name: 'unitId', text: t('official.inUnit') }] : []}
      extra={extra}
    />
  );
  const filtered = Boolean(list.text || state || rank || regulationId || unitId);
  return { list, asOf, filter, bar, filtered };
}
