import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call, ifMatch } from '@/shared/http/client';
import type { Query, Schemas } from '@/shared/http/schemas';

export type TeamRow = Schemas['TeamRow'];
export type Team = Schemas['TeamResponse'];
export type Member = Schemas['Member'];
export type OrphanCell = Schemas['OrphanCell'];

export const teamsQuery = (query: Query<'/api/v1/teams'>) =>
  queryOptions({
    queryKey: ['teams', query],
    queryFn: () => call(api.GET('/api/v1/teams', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const orphanCellsQuery = (query: Query<'/api/v1/orphan-cells'>) =>
  queryOptions({
    queryKey: ['teams', 'orphans', query],
    queryFn: () => call(api.GET('/api/v1/orphan-cells', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const teamQuery = (id: string) =>
  queryOptions({
    queryKey: ['teams', id],
    queryFn: () => call(api.GET('/api/v1/teams/{id}', { params: { path: { id } } })),
  });

export const teamHistory = (id: string) =>
  queryOptions({
    queryKey: ['teams', id, 'history'],
    queryFn: () => call(api.GET('/api/v1/teams/{id}/history', { params: { path: { id } } })),
  });

export const createTeam = (body: Schemas['CreateTeamRequest'], key: string) =>
  call(api.POST('/api/v1/teams', { body, params: { header: { 'Idempotency-Key': key } } }));

const on = (team: Team) => ({ path: { id: team.team.id }, header: ifMatch(team.version) });

export const addMember = (team: Team, body: Schemas['AddTeamMemberRequest']) =>
  call(api.POST('/api/v1/teams/{id}/members', { body, params: on(team) }));

export const endMember = (team: Team, memberId: string, body: Schemas['EndTeamMemberRequest']) =>
  call(
    api.POST('/api/v1/teams/{id}/members/{memberId}/end', {
      body,
      params: { ...on(team), path: { id: team.team.id, memberId } },
    }),
  );

export const followCells = (team: Team, memberId: string, body: Schemas['FollowCellsRequest']) =>
  call(
    api.PUT('/api/v1/teams/{id}/members/{memberId}/cells', {
      body,
      params: { ...on(team), path: { id: team.team.id, memberId } },
    }),
  );

export const dissolveTeam = (team: Team, body: Schemas['DissolveTeamRequest']) =>
  call(api.POST('/api/v1/teams/{id}/dissolution', { body, params: on(team) }));
