import type { ReactNode } from 'react';

type Props = { title: string; hint?: ReactNode; action?: ReactNode };

/** Nothing here yet, and what to do first. */
export function Empty({ title, hint, action }: Props) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {hint && <p>{hint}</p>}
      {action && <div className="empty-action">{action}</div>}
    </div>
  );
}
