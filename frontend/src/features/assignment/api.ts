import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call, ifMatch } from '@/shared/http/client';
import type { Query, Schemas } from '@/shared/http/schemas';

export type Assignment = Schemas['AssignmentResponse'];

export const assignmentsQuery = (query: Query<'/api/v1/assignments'>) =>
  queryOptions({
    queryKey: ['assignments', query],
    queryFn: () => call(api.GET('/api/v1/assignments', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const assignmentHistory = (id: string) =>
  queryOptions({
    queryKey: ['assignments', id, 'history'],
    queryFn: () => call(api.GET('/api/v1/assignments/{id}/history', { params: { path: { id } } })),
  });

export const gapsQuery = (query: Query<'/api/v1/assignments/gaps'>) =>
  queryOptions({
    queryKey: ['assignments', 'gaps', query],
    queryFn: () => call(api.GET('/api/v1/assignments/gaps', { params: { query } })),
    placeholderData: keepPreviousData,
    enabled: query.regulationId !== '',
  });

export const previewRound = (body: Schemas['PreviewRoundRequest']) =>
  call(api.POST('/api/v1/assignments/preview', { body }));

export const createRound = (body: Schemas['AssignmentRoundRequest'], key: string) =>
  call(
    api.POST('/api/v1/assignments/rounds', {
      body,
      params: { header: { 'Idempotency-Key': key } },
    }),
  );

export const replaceAssignment = (
  assignment: Assignment,
  body: Schemas['ReplaceAssignmentRequest'],
) =>
  call(
    api.POST('/api/v1/assignments/{id}/replacement', {
      body,
      params: { path: { id: assignment.id }, header: ifMatch(assignment.version) },
    }),
  );

export const endAssignment = (assignment: Assignment, body: Schemas['EndAssignmentRequest']) =>
  call(
    api.POST('/api/v1/assignments/{id}/end', {
      body,
      params: { path: { id: assignment.id }, header: ifMatch(assignment.version) },
    }),
  );
