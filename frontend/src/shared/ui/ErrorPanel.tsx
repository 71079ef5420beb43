import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type ApiProblem, toProblem } from '@/shared/http/problem';
import { WarnIcon } from './icons';

/** What has happened, as the first part of the keys of its texts. */
export function wordsFor(problem: ApiProblem): string {
  if (problem.unreachable) return 'error.unreachable';
  if (problem.status === 404) return 'error.notFound';
  if (problem.status === 403) return 'error.forbidden';
  if (problem.status === 401) return 'error.signedOut';
  return problem.status >= 500 ? 'error.server' : 'error.refused';
}

/** Asking once more brings the same answer. */
export const lasting = (problem: ApiProblem) => [400, 403, 404].includes(problem.status);

/** What could not be read, why, and a way to try again where that may help. */
export function ErrorPanel({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  const problem = toProblem(error);
  const key = wordsFor(problem);
  return (
    <div className="error-panel" role="alert">
      <WarnIcon />
      <div>
        <p className="error-title">{t(`${key}.title`)}</p>
        <p>{problem.message || t(`${key}.hint`)}</p>
        {retry && !lasting(problem) && <Button onClick={retry}>{t('common.retry')}</Button>}
      </div>
    </div>
  );
}
