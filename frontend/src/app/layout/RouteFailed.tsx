import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '@/shared/http/problem';
import { Empty } from '@/shared/ui/Empty';
import { ErrorPanel } from '@/shared/ui/ErrorPanel';

/** A page that could not be opened, most often because its code did not arrive over a weak line. */
export function RouteFailed({ error, reset }: { error: unknown; reset?: () => void }) {
  const again = error instanceof ApiProblem ? reset : () => window.location.reload();
  return <ErrorPanel error={error} retry={again} />;
}

export function NoSuchPage() {
  const { t } = useTranslation();
  return (
    <Empty
      title={t('error.noPage')}
      hint={t('error.noPageHint')}
      action={<Button href="/">{t('nav.home')}</Button>}
    />
  );
}
