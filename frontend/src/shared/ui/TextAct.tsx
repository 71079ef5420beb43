import type { ReactNode } from 'react';

type Props = { act: () => void; pending?: boolean; children: ReactNode };

/** A quiet act inside a row: plain text that can be pressed. */
export function TextAct({ act, pending, children }: Props) {
  return (
    <button type="button" className="link-button" onClick={act} disabled={pending}>
      {children}
    </button>
  );
}
