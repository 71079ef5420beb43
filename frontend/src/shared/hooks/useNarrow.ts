import { useCallback, useSyncExternalStore } from 'react';
import { useLetters } from './useLetters';

const UP_TO = { normal: '(max-width: 719px)', large: '(max-width: 1023px)' };

/** True on a phone, and on whatever is too narrow for a table in large letters. */
export function useNarrow(): boolean {
  const query = UP_TO[useLetters()];
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
