import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call, ifMatch } from '@/shared/http/client';
import type { Query, Schemas } from '@/shared/http/schemas';

export type Official = Schemas['OfficialResponse'];
export type Position = Schemas['PositionResponse'];

export const officialsQuery = (query: Query<'/api/v1/officials'>) =>
  queryOptions({
    queryKey: ['officials', query],
    queryFn: () => call(api.GET('/api/v1/officials', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const officialQuery = (id: string) =>
  queryOptions({
    queryKey: ['officials', id],
    queryFn: () => call(api.GET('/api/v1/officials/{id}', { params: { path: { id } } })),
  });

export const officialHistory = (id: string) =>
  queryOptions({
    queryKey: ['officials', id, 'history'],
    queryFn: () => call(api.GET('/api/v1/officials/{id}/history', { params: { path: { id } } })),
  });

export const createOfficial = (body: Schemas['CreateOfficialRequest'], key: string) =>
  call(api.POST('/api/v1/officials', { body, params: { header: { 'Idempotency-Key': key } } }));

export const updateOfficial = (official: Official, body: Schemas['UpdateOfficialRequest']) =>
  call(
    api.PUT('/api/v1/officials/{id}', {
      body,
      params: { path: { id: official.id }, header: ifMatch(official.version) },
    }),
  );

export const addPosition = (official: Official, body: Schemas['PositionRequest']) =>
  call(
    api.POST('/api/v1/officials/{id}/positions', {
      body,
      params: {
        path: { id: official.id },
        header: ifMatch(official.version),
      },
    }),
  );

export const endPosition = (
  official: Official,
  positionId: string,
  body: Schemas['EndPositionRequest'],
) =>
  call(
    api.POST('/api/v1/officials/{id}/positions/{positionId}/end', {
      body,
      params: { path: { id: official.id, positionId }, header: ifMatch(official.version) },
    }),
  );
