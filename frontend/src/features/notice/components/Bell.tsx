import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BellIcon } from '@/shared/ui/icons';
import { unreadQuery } from '../api';

/** How much there is to read, on every page. */
export function Bell() {
  const { t } = useTranslation();
  const { data } = useQuery(unreadQuery);
  const count = data?.count ?? 0;
  const shown = data?.more ? `${count}+` : String(count);
  return (
    <Link
      to="/notices"
      className="icon-button bell"
      aria-label={count > 0 ? t('notice.bell', { count: shown }) : t('notice.title')}
    >
      <BellIcon />
      {count > 0 && (
        <span className="bell-count" aria-hidden="true">
          {shown}
        </span>
      )}
    </Link>
  );
}
