import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, call } from '@/shared/http/client';

export const regulationsQuery = queryOptions({
  queryKey: ['regulations', 'all'],
  queryFn: () => call(api.GET('/api/v1/regulations', { params: { query: { size: 100 } } })),
  staleTime: 60_000,
});

/** The regulations in a form to choose from: there are a handful, so all of them. */
export function useRegulationOptions() {
  const { data } = useQuery(regulationsQuery);
  return (data?.items ?? []).map((regulation) => ({
    value: regulation.id,
    label: regulation.number,
  }));
}
