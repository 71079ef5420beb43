import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call, ifMatch } from '@/shared/http/client';
import type { Query, Schemas } from '@/shared/http/schemas';

export type RosterRow = Schemas['RosterRow'];
export type Roster = Schemas['RosterResponse'];
export type RosterCell = Roster['cells'][number];

export const rostersQuery = (query: Query<'/api/v1/rosters'>) =>
  queryOptions({
    queryKey: ['rosters', query],
    queryFn: () => call(api.GET('/api/v1/rosters', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const rosterQuery = (id: string) =>
  queryOptions({
    queryKey: ['rosters', id],
    queryFn: () => call(api.GET('/api/v1/rosters/{id}', { params: { path: { id } } })),
  });

export const rosterHistory = (id: string) =>
  queryOptions({
    queryKey: ['rosters', id, 'history'],
    queryFn: () => call(api.GET('/api/v1/rosters/{id}/history', { params: { path: { id } } })),
  });

export const createRoster = (body: Schemas['CreateRosterRequest'], key: string) =>
  call(api.POST('/api/v1/rosters', { body, params: { header: { 'Idempotency-Key': key } } }));

const on = (roster: Roster) => ({
  path: { id: roster.roster.id },
  header: ifMatch(roster.version),
});

export const proposeRoster = (roster: Roster) =>
  call(api.POST('/api/v1/rosters/{id}/proposal', { params: on(roster) }));

export const publishRoster = (roster: Roster) =>
  call(api.POST('/api/v1/rosters/{id}/publication', { params: on(roster) }));

export const setRosterLines = (roster: Roster, body: Schemas['SetRosterLinesRequest']) =>
  call(api.PUT('/api/v1/rosters/{id}/lines', { body, params: on(roster) }));

export const teamOptions = queryOptions({
  queryKey: ['teams', 'to choose'],
  queryFn: () =>
    call(api.GET('/api/v1/teams', { params: { query: { current: true, size: 100 } } })),
});
