import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/hooks/useMe';
import { Subnav } from '@/shared/ui/Subnav';
import { places } from './places';

/** On the first page of a place: its other views, when it has any for this person. */
export function PlaceViews() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const me = useMe();
  const place = places.find((one) => one.views?.some((view) => view.to === pathname));
  const views = (place?.views ?? []).filter((view) => me.may(view.needs));
  if (!place || views.length < 2) return null;
  return (
    <Subnav
      label={t(`nav.${place.key}`)}
      items={views.map((view) => ({ to: view.to, label: t(`view.${view.key}`) }))}
    />
  );
}
