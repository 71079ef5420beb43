import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { Schemas } from '@/shared/http/schemas';
import { meQuery } from './useMe';

export type Letters = 'normal' | 'large';

type Reader = Pick<Schemas['MeResponse'], 'username' | 'roles' | 'unit'>;

const listeners = new Set<() => void>();
const place = (username: string) => `satcoso.letters.${username}`;

function subscribe(changed: () => void) {
  listeners.add(changed);
  return () => void listeners.delete(changed);
}

function chosenBy(username: string): Letters | null {
  const kept = localStorage.getItem(place(username));
  return kept === 'large' || kept === 'normal' ? kept : null;
}

/** As this person chose on this machine; else large for a cell secretary, who is often of great age. */
export function lettersOf(reader: Reader): Letters {
  const secretary = reader.roles.includes('cell-secretary') && reader.unit?.kind === 'CELL';
  return chosenBy(reader.username) ?? (secretary ? 'large' : 'normal');
}

export function chooseLetters(username: string, letters: Letters) {
  localStorage.setItem(place(username), letters);
  for (const changed of listeners) changed();
}

/** How large the letters are for whoever is signed in; normal until that is known. */
export function useLetters(): Letters {
  const { data } = useQuery({ ...meQuery, enabled: false });
  return useSyncExternalStore(subscribe, () => (data ? lettersOf(data) : 'normal'));
}
