import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api, call } from '@/shared/http/client';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => call(api.GET('/api/v1/me')),
  staleTime: 5 * 60_000,
});

/** Who is at the screen, where, and what they may do. */
export function useMe() {
  const { data } = useSuspenseQuery(meQuery);
  return {
    ...data,
    may: (action: string) => data.actions.includes(action),
    /** Sees the units assigned to him alone; his own stands above them. */
    onlyAssigned: data.roles.every((role) => role === 'official'),
  };
}
