import { InMemoryWebStorage, type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { callWithSession } from '@/shared/http/client';
import type { Schemas } from '@/shared/http/schemas';

export type ReturnState = { returnTo?: string };

export const here = () => window.location.pathname + window.location.search;

/** Signing in by code and PKCE. Tokens live in memory only; a reload asks Keycloak again. */
export function createUserManager(settings: Schemas['SettingsResponse']): UserManager {
  const manager = new UserManager({
    authority: settings.oidcAuthority,
    client_id: settings.oidcClientId,
    redirect_uri: `${window.location.origin}/`,
    post_logout_redirect_uri: `${window.location.origin}/?signedOut=1`,
    scope: 'openid profile email',
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
    automaticSilentRenew: true,
  });
  let token: string | undefined;
  manager.events.addUserLoaded((user) => {
    token = user.access_token;
  });
  manager.events.addUserUnloaded(() => {
    token = undefined;
  });
  // Several refused calls share one renewal: a refresh token may be used only once.
  let renewal: Promise<User | null> | undefined;
  const renewOnce = () => {
    renewal ??= manager
      .signinSilent()
      .catch(() => null)
      .finally(() => {
        renewal = undefined;
      });
    return renewal;
  };
  const renew = async () => {
    const user = await renewOnce();
    if (user) return true;
    await manager.signinRedirect({ state: { returnTo: here() } satisfies ReturnState });
    return false;
  };
  callWithSession({ token: () => token, renew });
  return manager;
}
