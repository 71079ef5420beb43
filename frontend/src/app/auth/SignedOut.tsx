import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, call } from '@/shared/http/client';
import { Welcome } from './Welcome';

const DEMO = ['bantochuc', 'canbo', 'xa', 'huyen', 'kiemtoan'];

/** After leaving: the way back in and, in a demonstration, the people one can be. */
export function SignedOut({ signIn }: { signIn: (loginHint?: string) => void }) {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['settings'],
    queryFn: () => call(api.GET('/api/v1/settings')),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Welcome title={t('start.signedOut')} text={t('start.signedOutHint')}>
      <Button type="primary" size="large" onClick={() => signIn()}>
        {t('start.signIn')}
      </Button>
      {data?.demo && (
        <div className="demo-logins">
          <h2>{t('start.demo')}</h2>
          <ul>
            {DEMO.map((username) => (
              <li key={username}>
                <button type="button" className="link-button" onClick={() => signIn(username)}>
                  {username}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Welcome>
  );
}
