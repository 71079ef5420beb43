import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** The address just made: it is shown this once. */
export function NewAddress({ path }: { path: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const address = window.location.origin + path;
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <div className="info-panel" role="status">
      <p>{t('feed.once')}</p>
      <p>
        <code className="feed-address">{address}</code>
      </p>
      <Button type="primary" onClick={() => void copy()}>
        {t(copied ? 'feed.copied' : 'feed.copy')}
      </Button>{' '}
      <a href={address.replace(/^https?:/, 'webcal:')}>{t('feed.open')}</a>
    </div>
  );
}
