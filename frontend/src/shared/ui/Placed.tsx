import type { ReactNode } from 'react';

/** A unit in a table, over the one that it lies in. */
export function Placed({ within, children }: { within?: string | null; children: ReactNode }) {
  return (
    <>
      {children}
      {within && <div className="quiet">{within}</div>}
    </>
  );
}
