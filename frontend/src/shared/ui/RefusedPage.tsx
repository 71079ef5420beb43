import { useTranslation } from 'react-i18next';
import { toProblem } from '@/shared/http/problem';
import { wordsFor } from './ErrorPanel';
import { LinkButton } from './LinkButton';
import { PageHeader } from './PageHeader';

/** A page that is not for this person, or of something that is not there: why, and the way home. */
export function RefusedPage({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const problem = toProblem(error);
  const words = wordsFor(problem);
  return (
    <>
      <PageHeader title={t(`${words}.title`)} note={problem.message || t(`${words}.hint`)} />
      <LinkButton to="/">{t('nav.home')}</LinkButton>
    </>
  );
}
