import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasAuthParams, useAuth } from 'react-oidc-context';
import { SignedOut } from './SignedOut';
import { here } from './userManager';
import { Welcome } from './Welcome';

const leftOnPurpose = () => new URLSearchParams(window.location.search).has('signedOut');

/** Shows the product to whoever is signed in and sends everybody else to sign in, then back here. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const auth = useAuth();
  const [signedOut, setSignedOut] = useState(leftOnPurpose);
  const { isAuthenticated, isLoading, activeNavigator, error, signinRedirect } = auth;
  const mustSignIn =
    !isAuthenticated && !isLoading && !activeNavigator && !error && !signedOut && !hasAuthParams();

  useEffect(() => {
    if (mustSignIn) void signinRedirect({ state: { returnTo: here() } });
  }, [mustSignIn, signinRedirect]);

  if (isAuthenticated) return children;
  if (signedOut) {
    return (
      <SignedOut
        signIn={(loginHint) => {
          setSignedOut(false);
          void signinRedirect({ state: { returnTo: '/' }, login_hint: loginHint });
        }}
      />
    );
  }
  if (error) {
    return (
      <Welcome
        title={t('start.signInDown')}
        text={t('start.signInDownHint')}
        retry={() => window.location.replace(hasAuthParams() ? '/' : here())}
      />
    );
  }
  return <Welcome title={t('start.signingIn')} text={t('start.signingInHint')} busy />;
}
