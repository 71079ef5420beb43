import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { useList } from '@/shared/hooks/useList';
import { useMe } from '@/shared/hooks/useMe';
import { useYear } from '@/shared/hooks/useYear';
import type { Schemas } from '@/shared/http/schemas';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import { Empty } from '@/shared/ui/Empty';
import { FilterBar } from '@/shared/ui/FilterBar';
import { ListBody } from '@/shared/ui/ListBody';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import { BRIEFING_SHOWN, briefingsQuery, figuresQuery } from '../api';
import { Figures } from '../components/Figures';
import { useBriefingColumns } from '../useBriefingColumns';
import { AsOfFilter } from '@/shared/ui/AsOfFilter';

/** What hosts owe their visitors: commune by commune, and row by row. */
export function BriefingsPage() {
  const { t } = useTranslation();
  const { today } = useMe();
  const { year } = useYear();
  const list = useList();
  const shown = useEnumOptions('briefingShown');
  const columns = useBriefingColumns();
  const { show, under, asOf, dueTo } = list.filters;
  const figures = useQuery(figuresQuery({ year, asOf }));
  const query = useQuery(
    briefingsQuery({
      ...list.query,
      year,
      asOf,
      under,
      dueTo,
      show: show as Schemas['BriefingShown'] | undefined,
    }),
  );
  const extra = <AsOfFilter value={asOf ?? today} set={(date) => list.set({ asOf: date })} />;
  return (
    <>
      <PageHeader title={t('briefing.owed')} note={t('briefing.owedNote', { year })} />
      <Loaded query={figures} lines={3}>
        {(rows) => <Figures rows={rows} />}
      </Loaded>
      <div className="section">
        <FilterBar
          searchLabel={t('meeting.searchCells')}
          text={list.text}
          onSearch={list.onSearch}
          filters={[{ name: 'show', label: t('briefing.stateIs'), options: shown(BRIEFING_SHOWN) }]}
          chips={[
            ...(under ? [{ name: 'under', text: t('official.inUnit') }] : []),
            ...(dueTo
              ? [{ name: 'dueTo', text: t('briefing.dueTo', { on: formatDate(dueTo) }) }]
              : []),
          ]}
          extra={extra}
        />
        <ListBody
          caption={t('briefing.owed')}
          query={query}
          columns={columns}
          rowKey={(row) => row.meetingId}
          sort={list.sort}
          filtered={Boolean(list.text || show || under || dueTo)}
          empty={<Empty title={t('briefing.none')} hint={t('briefing.noneHint')} />}
        />
      </div>
    </>
  );
}
