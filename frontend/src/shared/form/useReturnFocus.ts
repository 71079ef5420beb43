import { useEffect, useState } from 'react';

/** How long the page may take to show what a dialog did, in milliseconds. */
const SHOWN_WITHIN = 400;

/** Gives the keyboard back to where a dialog was opened; to the page, where the act took that away. */
export function useReturnFocus() {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      setTimeout(() => {
        if (document.activeElement && document.activeElement !== document.body) return;
        document.getElementById('content')?.focus({ preventScroll: true });
      }, SHOWN_WITHIN);
    },
    [before],
  );
}
