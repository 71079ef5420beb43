import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '@/shared/http/problem';
import { ErrorPanel } from '@/shared/ui/ErrorPanel';
import { PageHeader } from '@/shared/ui/PageHeader';

/** A page that could not be opened, most often because its code did not arrive over a weak line. */
export function RouteFailed({ error, reset }: { error: unknown; reset?: () => void }) {
  const again = error instanceof ApiProblem ? reset : () => window.location.reload();
  return <ErrorPanel error={error} retry={again} />;
}

export function NoSuchPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('error.noPage')} note={t('error.noPageHint')} />
      <Button href="/">{t('nav.home')}</Button>
    </>
  );
}
