import type { ReactNode } from 'react';

/** A quiet act inside a row: plain text that can be pressed. */
export function TextAct({ act, children }: { act: () => void; children: ReactNode }) {
  return (
    <button type="button" className="link-button" onClick={act}>
      {children}
    </button>
  );
}
