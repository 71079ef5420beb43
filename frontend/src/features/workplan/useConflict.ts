import { useQueryClient } from '@tanstack/react-query';
import { planQuery } from './api';
import { editionsQuery } from './receptionApi';

/** For a dialog on a plan: reads it again, and tells who made the last edition. */
export function useConflict(planId: string) {
  const queries = useQueryClient();
  return {
    reload: () => queries.refetchQueries(planQuery(planId)),
    lastChange: async () => {
      const [last] = await queries.fetchQuery({ ...editionsQuery(planId), staleTime: 0 });
      return {
        items: last
          ? [
              {
                id: planId,
                at: last.madeAt,
                actorName: last.madeBy,
                actorUnit: null,
                action: 'workPlan.adjusted',
                summary: last.reason ?? '',
                reason: last.reason,
                changes: [],
              },
            ]
          : [],
        page: 0,
        size: 1,
        total: last ? 1 : 0,
      };
    },
  };
}
