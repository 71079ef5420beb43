import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

type Patch = Record<string, string | number | undefined | null>;

/** The page's own state as the address bar holds it: filters, sort, page, tab. */
export function useUrl() {
  const search: Record<string, string | undefined> = useSearch({ strict: false });
  const navigate = useNavigate();
  const set = useCallback(
    (patch: Patch, options?: { keepPage?: boolean; replace?: boolean }) => {
      void navigate({
        to: '.',
        replace: options?.replace ?? false,
        search: (before: Record<string, string | undefined>) => {
          const next: Record<string, string | undefined> = { ...before };
          if (!options?.keepPage) delete next.page;
          for (const [name, value] of Object.entries(patch)) {
            if (value === undefined || value === null || value === '') delete next[name];
            else next[name] = String(value);
          }
          return next;
        },
      });
    },
    [navigate],
  );
  return { search, set };
}
