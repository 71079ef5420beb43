import { useQuery } from '@tanstack/react-query';
import { createRouter, RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { meQuery } from '@/shared/hooks/useMe';
import { Loading } from '@/shared/ui/Loading';
import { Welcome } from './auth/Welcome';
import { NoSuchPage, RouteFailed } from './layout/RouteFailed';
import { routeTree } from './router';

function createAppRouter() {
  return createRouter({
    routeTree,
    defaultPreload: 'intent',
    defaultPendingComponent: Loading,
    defaultPendingMs: 100,
    defaultPendingMinMs: 0,
    defaultErrorComponent: RouteFailed,
    defaultNotFoundComponent: NoSuchPage,
    scrollRestoration: true,
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (search) => {
      const known = Object.entries(search).filter(([, value]) => value !== undefined);
      const text = new URLSearchParams(known.map(([name, value]) => [name, String(value)]));
      return known.length > 0 ? `?${text}` : '';
    },
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
  interface StaticDataRouteOption {
    /** The action without which the page is not for this role. */
    needs?: string;
  }
}

/** The product, once it is known who is looking at it. */
export function AppRouter() {
  const { t } = useTranslation();
  const [router] = useState(createAppRouter);
  const me = useQuery(meQuery);
  if (me.data) return <RouterProvider router={router} />;
  if (!me.error) return <Welcome title={t('start.opening')} busy />;
  return (
    <Welcome
      title={t('start.serverDown')}
      text={me.error.message || t('start.serverDownHint')}
      retry={() => void me.refetch()}
    />
  );
}
