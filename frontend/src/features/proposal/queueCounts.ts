import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call } from '@/shared/http/client';
import type { SummaryFilters } from './api';
import { countOf, type Queue, type Tab } from './queues';

const showsOf = (queue: Queue) => [
  ...new Set(queue.tabs.map((tab) => tab.show ?? queue.asks.show)),
];

/** How many each tab of a queue holds; one question to the server for each reading of whose turn it is. */
export const queueCountsQuery = (queue: Queue, more: SummaryFilters = {}) =>
  queryOptions({
    queryKey: ['proposals', 'summary', queue.key, more],
    queryFn: async () => {
      const shows = showsOf(queue);
      const counts = await Promise.all(
        shows.map((show) => {
          const query = { ...queue.asks, ...more, ...(show ? { show } : {}) };
          return call(api.GET('/api/v1/proposals/summary', { params: { query } }));
        }),
      );
      return (tab: Tab) => countOf(tab, counts[shows.indexOf(tab.show ?? queue.asks.show)] ?? []);
    },
    placeholderData: keepPreviousData,
  });
