type Given<T> = { [K in keyof T]: null extends T[K] ? Exclude<T[K], null> | undefined : T[K] };

/** The same values as a form begins with them: what is not known is left out, not null. */
export function given<T extends object>(values: T): Given<T> {
  const known = Object.entries(values).filter(([, value]) => value !== null);
  return Object.fromEntries(known) as Given<T>;
}
