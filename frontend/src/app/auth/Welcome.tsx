import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type Props = {
  title: string;
  text?: string;
  busy?: boolean;
  retry?: () => void;
  children?: ReactNode;
};

/** The page before the product: on the way in, or why one cannot get in now. */
export function Welcome({ title, text, busy, retry, children }: Props) {
  const { t } = useTranslation();
  return (
    <main className="welcome">
      <img src="/mark.svg" alt="" width={48} height={48} />
      <p className="welcome-name">{t('app.name')}</p>
      <h1 role={busy ? 'status' : undefined}>{title}</h1>
      {text && <p>{text}</p>}
      {busy && <div className="welcome-bar" aria-hidden="true" />}
      {retry && (
        <Button type="primary" size="large" onClick={retry}>
          {t('common.retry')}
        </Button>
      )}
      {children}
    </main>
  );
}
