import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call, ifMatch } from '@/shared/http/client';
import type { Query, Schemas } from '@/shared/http/schemas';

export type HeatRow = Schemas['HeatRow'];
export type UnitHeat = Schemas['UnitHeatResponse'];

export const HEAT_LEVELS = ['HOT', 'COMPLEX', 'UNEASY', 'CALM'] as const;
export const HEAT_SHOWN = ['FLAGGED', ...HEAT_LEVELS, 'UNRATED'] as const;

export const heatsQuery = (query: Query<'/api/v1/heats'>) =>
  queryOptions({
    queryKey: ['heats', query],
    queryFn: () => call(api.GET('/api/v1/heats', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const steeringQuery = (asOf: string) =>
  queryOptions({
    queryKey: ['steering', asOf],
    queryFn: () => call(api.GET('/api/v1/steering', { params: { query: { asOf } } })),
    placeholderData: keepPreviousData,
  });

export const steeringVisitsQuery = (query: Query<'/api/v1/steering/visits'>) =>
  queryOptions({
    queryKey: ['steering', 'visits', query],
    queryFn: () => call(api.GET('/api/v1/steering/visits', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const unitHeatQuery = (id: string) =>
  queryOptions({
    queryKey: ['units', id, 'heat'],
    queryFn: () => call(api.GET('/api/v1/units/{id}/heat', { params: { path: { id } } })),
  });

export const setUnitHeat = (heat: UnitHeat, body: Schemas['SetHeatRequest']) =>
  call(
    api.PUT('/api/v1/units/{id}/heat', {
      body,
      params: {
        path: { id: heat.unit.id },
        header: heat.version === 0 ? {} : ifMatch(heat.version),
      },
    }),
  );
