import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/hooks/useMe';
import { PageHeader } from '@/shared/ui/PageHeader';

const OfficialHome = lazy(async () => ({
  default: (await import('./OfficialHome')).OfficialHome,
}));
const CommuneHome = lazy(async () => ({ default: (await import('./CommuneHome')).CommuneHome }));
const OverviewHome = lazy(async () => ({ default: (await import('./OverviewHome')).OverviewHome }));

const CLOSE_TO_CELLS = ['commune-committee', 'cell-secretary'];

/** Everybody lands on his own work. */
export function HomePage() {
  const { t } = useTranslation();
  const me = useMe();
  const close = me.roles.some((role) => CLOSE_TO_CELLS.includes(role));
  return (
    <>
      <PageHeader title={t('home.title')} />
      {me.official ? <OfficialHome official={me.official} /> : null}
      {!me.official && close ? <CommuneHome /> : null}
      {!me.official && !close ? <OverviewHome /> : null}
    </>
  );
}
