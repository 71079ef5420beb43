import { useState } from 'react';
import type { ProposalRow } from './api';

/** Which rows of those shown are chosen; what is no longer shown is no longer chosen. */
export function useChosen(shown: ProposalRow[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return {
    rows: shown.filter(({ id }) => ids.has(id)),
    toggle: (id: string) =>
      setIds((before) => {
        const next = new Set(before);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    set: (rows: ProposalRow[]) => setIds(new Set(rows.map(({ id }) => id))),
  };
}
