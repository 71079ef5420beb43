import { MutationCache, QueryClient } from '@tanstack/react-query';
import { toProblem } from '@/shared/http/problem';

const RETRIES = 2;

/** Reads are kept a while; whatever is written makes everything on the page be read again. */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    mutationCache: new MutationCache({
      onSuccess: () => void client.invalidateQueries(),
    }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        refetchOnWindowFocus: false,
        retry: (count, error) => {
          const { status } = toProblem(error);
          return (status === 0 || status >= 500) && count < RETRIES;
        },
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  return client;
}
