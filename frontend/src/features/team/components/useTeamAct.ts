import { useQueryClient } from '@tanstack/react-query';
import type { Conflict } from '@/shared/form/ConflictPanel';
import { type Team, teamHistory, teamQuery } from '../api';

/** What to do when somebody else has changed the team meanwhile. */
export function useTeamConflict(team: Team): Conflict {
  const queries = useQueryClient();
  const { id } = team.team;
  return {
    reload: () => queries.refetchQueries(teamQuery(id)),
    lastChange: () => queries.fetchQuery({ ...teamHistory(id), staleTime: 0 }),
  };
}
