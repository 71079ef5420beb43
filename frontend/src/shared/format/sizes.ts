const KILO = 1024;

/** A number of bytes as people say it: 350 KB, 1,4 MB. */
export function formatSize(bytes: number, language: string): string {
  const number = (value: number, digits: number) =>
    value.toLocaleString(language, { maximumFractionDigits: digits });
  if (bytes < KILO * KILO) return `${number(Math.max(1, Math.round(bytes / KILO)), 0)} KB`;
  return `${number(bytes / KILO / KILO, 1)} MB`;
}
