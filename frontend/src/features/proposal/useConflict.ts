import { useQueryClient } from '@tanstack/react-query';
import type { Schemas } from '@/shared/http/schemas';
import { proposalHistory, proposalQuery } from './api';

/** The way on when somebody else changed a matter meanwhile: who did what, and the matter as it is now. */
export function useConflict(id: string) {
  const queries = useQueryClient();
  return {
    reload: async () => {
      const next = await queries.fetchQuery({ ...proposalQuery(id), staleTime: 0 });
      void queries.invalidateQueries({ queryKey: ['proposals'] });
      return next;
    },
    lastChange: async () =>
      decisive(await queries.fetchQuery({ ...proposalHistory(id), staleTime: 0 })),
  };
}

const ASIDE = ['proposal.comment', 'proposal.link'];

/** What changed how a matter stands; what is only said beside it was in nobody's way. */
const decisive = (page: Schemas['PageHistoryEvent']) => ({
  ...page,
  items: page.items.filter(
    ({ action }) => action.startsWith('proposal.') && !ASIDE.includes(action),
  ),
});
