import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AuthProvider } from 'react-oidc-context';
import { api, call } from '@/shared/http/client';
import type { ReturnState } from './userManager';
import { createUserManager } from './userManager';
import { Welcome } from './Welcome';

/** Asks the server how to sign in, then lets the sign-in begin. */
export function Start({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const settings = useQuery({
    queryKey: ['settings'],
    queryFn: () => call(api.GET('/api/v1/settings')),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const manager = useMemo(
    () => (settings.data ? createUserManager(settings.data) : undefined),
    [settings.data],
  );
  if (settings.error) {
    return (
      <Welcome
        title={t('start.serverDown')}
        text={t('start.serverDownHint')}
        retry={() => void settings.refetch()}
      />
    );
  }
  if (!manager) return <Welcome title={t('start.opening')} busy />;
  return (
    <AuthProvider
      userManager={manager}
      onSigninCallback={(user) => {
        const state = user?.state as ReturnState | undefined;
        window.history.replaceState({}, '', state?.returnTo ?? '/');
      }}
    >
      {children}
    </AuthProvider>
  );
}
