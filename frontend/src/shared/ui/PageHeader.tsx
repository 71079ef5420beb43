import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { BackIcon } from './icons';

type Props = {
  title: string;
  state?: ReactNode;
  note?: ReactNode;
  back?: { to: string; label: string };
  actions?: ReactNode;
};

/** The top of every page: where to go back to, what this is, its state, and what one may do. */
export function PageHeader({ title, state, note, back, actions }: Props) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`;
  }, [title, t]);
  return (
    <header className="page-header">
      {back && (
        <Link className="back-link" to={back.to}>
          <BackIcon />
          {back.label}
        </Link>
      )}
      <div className="page-header-row">
        <div>
          <h1>{title}</h1>
          {state}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </div>
      {note && <p className="page-note">{note}</p>}
    </header>
  );
}
