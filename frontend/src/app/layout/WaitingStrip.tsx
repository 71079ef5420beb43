import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { openAt, ready } from '@/shared/waiting/queue';
import { useQueue } from '@/shared/waiting/Sender';

/** On every page: that something waits here which the server does not have yet. */
export function WaitingStrip() {
  const { t } = useTranslation();
  const at = useLocation();
  const { items, cut } = useQueue();
  const here = items.filter((item) => !openAt(item, at));
  const stay = here.filter((item) => cut || !ready(item));
  if (stay.length === 0 || at.pathname === '/waiting') return null;
  const wrong = stay.some(({ value }) => value.fault);
  return (
    <p className="warn-panel waiting-strip" role="status">
      {t(wrong ? 'waiting.stripWrong' : 'waiting.strip', { count: stay.length })}{' '}
      <Link to="/waiting">{t('waiting.see')}</Link>
    </p>
  );
}
