import type { ReactNode } from 'react';

type Props = { title: string; children: ReactNode; aside?: ReactNode; id?: string };

/** A titled part of a page, set off by space alone. */
export function Section({ title, children, aside, id }: Props) {
  return (
    <section className="section" id={id} aria-label={title}>
      <div className="section-head">
        <h2>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
