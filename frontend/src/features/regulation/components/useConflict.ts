import { useQueryClient } from '@tanstack/react-query';
import type { Conflict } from '@/shared/form/ConflictPanel';
import { type Regulation, regulationHistory, regulationQuery } from '../api';

/** What to do when somebody else changed the regulation meanwhile. */
export function useConflict(regulation: Regulation): Conflict {
  const queries = useQueryClient();
  return {
    reload: () => queries.refetchQueries(regulationQuery(regulation.id)),
    lastChange: () => queries.fetchQuery({ ...regulationHistory(regulation.id), staleTime: 0 }),
  };
}
