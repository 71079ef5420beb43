import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call, ifMatch } from '@/shared/http/client';
import type { Query, Schemas } from '@/shared/http/schemas';

export type Unit = Schemas['UnitResponse'];
export type UnitDetail = Schemas['UnitDetailResponse'];

export const unitsQuery = (query: Query<'/api/v1/units'>) =>
  queryOptions({
    queryKey: ['units', query],
    queryFn: () => call(api.GET('/api/v1/units', { params: { query } })),
    placeholderData: keepPreviousData,
  });

/** How many the server gives at most. */
const CHILDREN = 100;

export const childrenQuery = (parentId: string, page = 0) =>
  queryOptions({
    queryKey: ['units', 'children', parentId, page],
    queryFn: () =>
      call(
        api.GET('/api/v1/units', {
          params: { query: { parentId, page, size: CHILDREN, sort: 'code,asc' } },
        }),
      ),
  });

export const unitQuery = (id: string) =>
  queryOptions({
    queryKey: ['units', id],
    queryFn: () => call(api.GET('/api/v1/units/{id}', { params: { path: { id } } })),
  });

export const unitHistory = (id: string) =>
  queryOptions({
    queryKey: ['units', id, 'history'],
    queryFn: () => call(api.GET('/api/v1/units/{id}/history', { params: { path: { id } } })),
  });

export const createUnit = (body: Schemas['CreateUnitRequest'], key: string) =>
  call(api.POST('/api/v1/units', { body, params: { header: { 'Idempotency-Key': key } } }));

export const updateUnit = (id: string, version: number, body: Schemas['UpdateUnitRequest']) =>
  call(api.PUT('/api/v1/units/{id}', { body, params: { path: { id }, header: ifMatch(version) } }));
