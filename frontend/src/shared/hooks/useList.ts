import { useCallback } from 'react';
import { useUrl } from './useUrl';

export type Page<Row> = { items: Row[]; page: number; size: number; total: number };

const SIZE = 20;

/** What a list asks the server for, as the address bar says it. */
export function useList(defaultSort?: string) {
  const { search, set } = useUrl();
  const page = Math.max(0, Number(search.page ?? 1) - 1 || 0);
  const onSearch = useCallback((text: string) => set({ search: text }, { replace: true }), [set]);
  return {
    text: search.search ?? '',
    filters: search,
    sort: search.sort ?? defaultSort,
    page,
    set,
    onSearch,
    query: {
      page,
      size: SIZE,
      ...(search.search ? { search: search.search } : {}),
      ...(search.sort || defaultSort ? { sort: search.sort ?? defaultSort } : {}),
    },
  };
}
