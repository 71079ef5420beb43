import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/hooks/useMe';
import { places } from './places';

/** The places this person may enter. */
export function Navigation({ onChosen }: { onChosen?: () => void }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const me = useMe();
  const open = places.filter((place) => place.needs.length === 0 || place.needs.some(me.may));
  return (
    <nav className="navigation" aria-label={t('nav.label')}>
      <ul>
        {open.map((place) => {
          const here =
            pathname === place.to || place.under.some((prefix) => pathname.startsWith(prefix));
          const Icon = place.icon;
          return (
            <li key={place.key}>
              <Link
                to={place.views?.find((view) => me.may(view.needs))?.to ?? place.to}
                className={here ? 'here' : undefined}
                aria-current={here ? 'page' : undefined}
                onClick={onChosen}
              >
                <Icon />
                {t(`nav.${place.key}`)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
