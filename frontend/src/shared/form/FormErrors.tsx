import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '@/shared/http/problem';
import { WarnIcon } from '@/shared/ui/icons';
import { type Conflict, ConflictPanel } from './ConflictPanel';
import { fieldId, focusField } from './fieldPath';

type Props = {
  problem: ApiProblem | null;
  labels?: Record<string, string>;
  conflict?: Conflict;
  /** What the form is called, where it stands beside another. */
  form?: string;
  forget: () => void;
};

/** Why a form was not taken, on top of it, each reason a link to its field. */
export function FormErrors({ problem, labels = {}, conflict, form, forget }: Props) {
  const { t } = useTranslation();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) panel.current?.focus();
  }, [problem]);

  if (!problem) return null;
  if (problem.stale && conflict) return <ConflictPanel conflict={conflict} forget={forget} />;
  const title = problem.unreachable
    ? t('form.notSent')
    : problem.violations.length > 0
      ? t('form.check', { count: problem.violations.length })
      : problem.title || t('form.refused');
  const text = problem.unreachable ? t('form.notSentHint') : problem.message;
  return (
    <div className="error-panel" role="alert" tabIndex={-1} ref={panel}>
      <WarnIcon />
      <div>
        <p className="error-title">{title}</p>
        {problem.violations.length === 0 && text && <p>{text}</p>}
        {problem.violations.length > 0 && (
          <ul>
            {problem.violations.map((violation) => (
              <li key={`${violation.field}-${violation.code}-${violation.message}`}>
                <a
                  href={`#${fieldId(violation.field, form)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    focusField(fieldId(violation.field, form));
                  }}
                >
                  {labels[violation.field] ? `${labels[violation.field]}: ` : ''}
                  {violation.message}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
