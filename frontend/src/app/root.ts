import { createRootRoute, retainSearchParams } from '@tanstack/react-router';
import { Layout } from './layout/Layout';

export type Search = Record<string, string | undefined>;

/** What every page stands in. */
export const root = createRootRoute({
  component: Layout,
  validateSearch: (search: Record<string, unknown>): Search =>
    Object.fromEntries(Object.entries(search).map(([name, value]) => [name, String(value)])),
  search: { middlewares: [retainSearchParams(['year'])] },
});

export const at = { getParentRoute: () => root };
