import { useEffect } from 'react';

/** As long as its form is open, what waits under this name is left to it by every window of this browser. */
export function useHeld(name: string) {
  useEffect(() => {
    const left = new AbortController();
    const until = new Promise<void>((resolve) => {
      left.signal.addEventListener('abort', () => resolve());
    });
    void navigator.locks?.request(name, () => until).catch(() => undefined);
    return () => left.abort();
  }, [name]);
}
