import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useList } from '@/shared/hooks/useList';
import { Empty } from '@/shared/ui/Empty';
import { FilterBar } from '@/shared/ui/FilterBar';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Tabs } from '@/shared/ui/Tabs';
import { proposalsQuery } from '../api';
import { queueCountsQuery } from '../queueCounts';
import { asked, type Queue as Kind, type Tab } from '../queues';
import { QueueRows } from './QueueRows';
import { useProposalFilters } from './useProposalFilters';

/** What lies before one person or office, parted by what is to be done next, each part with its number. */
export function Queue({ queue, actions }: { queue: Kind; actions?: ReactNode }) {
  const { t } = useTranslation();
  const list = useList(queue.sort);
  const { filters, asks, filtered } = useProposalFilters(['kind', 'sector', 'urgency']);
  const search = list.query.search;
  const counts = useQuery(queueCountsQuery(queue, { ...asks, search }));
  const count = (tab: Tab) => counts.data?.(tab) ?? 0;
  const first = queue.tabs.find((tab) => !tab.rare) ?? { key: 'open' };
  const busiest = queue.tabs.find((tab) => !tab.closed && count(tab) > 0) ?? first;
  const tab = queue.tabs.find((one) => one.key === list.filters.tab) ?? busiest;
  const query = useQuery({
    ...proposalsQuery({ ...list.query, ...queue.asks, ...asks, ...asked(tab) }),
    enabled: counts.data !== undefined || counts.isError,
  });
  const title = t(`proposal.queue.${queue.key}.title`);
  return (
    <>
      <PageHeader title={title} note={t(`proposal.queue.${queue.key}.note`)} actions={actions} />
      {queue.tabs.length > 1 && (
        <Tabs
          label={title}
          open={tab.key}
          tabs={queue.tabs
            .filter((one) => !one.rare || one.key === tab.key || count(one) > 0)
            .map((one) => ({
              key: one.key,
              label: counts.data
                ? t('proposal.tabCount', {
                    tab: t(`proposal.tab.${one.key}`),
                    count: count(one),
                  })
                : t(`proposal.tab.${one.key}`),
            }))}
        />
      )}
      <FilterBar
        searchLabel={t('proposal.searchBy')}
        text={list.text}
        onSearch={list.onSearch}
        filters={filters}
      />
      <QueueRows
        acts={queue.bulk ?? []}
        query={query}
        caption={title}
        sort={list.filters.sort ?? (list.text ? undefined : queue.sort)}
        filtered={Boolean(list.text) || filtered}
        empty={
          <Empty
            title={t(`proposal.queue.${queue.key}.none`)}
            hint={t(`proposal.queue.${queue.key}.noneHint`)}
            action={<LinkButton to="/proposals">{t('proposal.seeAll')}</LinkButton>}
          />
        }
      />
    </>
  );
}
