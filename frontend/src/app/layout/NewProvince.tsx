import { Outlet, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHeader } from '@/shared/ui/PageHeader';

/** An organizer whose province has no units yet: the one thing to do is to import them. */
export function NewProvince({ message }: { message: string }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  if (pathname === '/imports') {
    return (
      <>
        <p className="info-panel">{message}</p>
        <Outlet />
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('import.begin')} />
      <p className="lead">{message}</p>
      <p>
        <LinkButton primary to="/imports">
          {t('import.beginAct')}
        </LinkButton>
      </p>
    </>
  );
}
