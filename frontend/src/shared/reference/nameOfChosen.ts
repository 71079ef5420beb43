import type { QueryClient } from '@tanstack/react-query';
import type { Option } from '@/shared/ui/Choice';

/** What one is called that was found in a choice on this page, without asking again. */
export function nameOfChosen(queries: QueryClient, id: string | undefined): string | undefined {
  const found = queries.getQueriesData<Option[] | string>({ queryKey: ['choose'] });
  for (const [key, data] of found) {
    if (typeof data === 'string' && key.at(-1) === id) return data;
    const one = Array.isArray(data) ? data.find(({ value }) => value === id) : undefined;
    if (one) return one.label;
  }
  return undefined;
}
