const PREFIX = 'satcoso.draft.';

export type Kept<T> = { at: string; value: T };

/** No name to sign in with has a slash in it, so that nobody's begins as the whole of another's does. */
const place = (user: string, name: string) => `${PREFIX}${user}/${name}`;

const watchers = new Set<() => void>();

function changed() {
  for (const watcher of watchers) watcher();
}

/** Tells of every draft kept or dropped, in this window or another one. */
export function watchDrafts(watcher: () => void) {
  watchers.add(watcher);
  window.addEventListener('storage', watcher);
  return () => {
    watchers.delete(watcher);
    window.removeEventListener('storage', watcher);
  };
}

/**
 * Keeps what was typed and not yet sent, on this machine, under the person's name. A full or forbidden store must not
 * stop anybody from typing: then it is not kept, and says so.
 */
export function keepDraft<T>(user: string, name: string, value: T, at = new Date()): boolean {
  try {
    const kept: Kept<T> = { at: at.toISOString(), value };
    localStorage.setItem(place(user, name), JSON.stringify(kept));
  } catch {
    return false;
  }
  changed();
  return true;
}

function read<T>(key: string): Kept<T> | null {
  try {
    const text = localStorage.getItem(key);
    return text ? (JSON.parse(text) as Kept<T>) : null;
  } catch {
    return null;
  }
}

export const readDraft = <T>(user: string, name: string) => read<T>(place(user, name));

export function dropDraft(user: string, name: string) {
  localStorage.removeItem(place(user, name));
  changed();
}

const keysOf = (user: string, beginning = '') =>
  Object.keys(localStorage).filter((key) => key.startsWith(place(user, beginning)));

/** What is kept of this person under names that begin so, by the rest of the name. */
export function draftsOf<T>(user: string, beginning: string): (Kept<T> & { id: string })[] {
  return keysOf(user, beginning).flatMap((key) => {
    const kept = read<T>(key);
    return kept ? [{ ...kept, id: key.slice(place(user, beginning).length) }] : [];
  });
}

/** Leaves nothing of this person behind on a shared machine. */
export function dropDraftsOf(user: string) {
  for (const key of keysOf(user)) localStorage.removeItem(key);
  changed();
}
