const PREFIX = 'satcoso.draft.';

type Kept<T> = { at: string; value: T };

const place = (user: string, name: string) => `${PREFIX}${user}.${name}`;

/** Keeps what was typed and not yet sent, on this machine, under the person's name. */
export function keepDraft<T>(user: string, name: string, value: T, at = new Date()) {
  try {
    const kept: Kept<T> = { at: at.toISOString(), value };
    localStorage.setItem(place(user, name), JSON.stringify(kept));
  } catch {
    // A full or forbidden store must not stop anybody from typing.
  }
}

export function readDraft<T>(user: string, name: string): Kept<T> | null {
  try {
    const text = localStorage.getItem(place(user, name));
    return text ? (JSON.parse(text) as Kept<T>) : null;
  } catch {
    return null;
  }
}

export function dropDraft(user: string, name: string) {
  localStorage.removeItem(place(user, name));
}

/** Leaves nothing of this person behind on a shared machine. */
export function dropDraftsOf(user: string) {
  const mine = Object.keys(localStorage).filter((key) => key.startsWith(place(user, '')));
  for (const key of mine) localStorage.removeItem(key);
}
