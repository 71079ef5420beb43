import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call } from '@/shared/http/client';
import type { Query, Schemas } from '@/shared/http/schemas';

export type QuotaRow = Schemas['QuotaLineRow'];
export type QuotaLine = Schemas['QuotaLineResponse'];
export type QuotaState = Schemas['QuotaState'];

export const QUOTA_STATES: QuotaState[] = [
  'MISSED',
  'UNREACHABLE',
  'AT_RISK',
  'ON_TRACK',
  'MET',
  'NO_MINIMUM',
];

export const quotaQuery = (query: Query<'/api/v1/quota-lines'>) =>
  queryOptions({
    queryKey: ['quota-lines', query],
    queryFn: () => call(api.GET('/api/v1/quota-lines', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const quotaSummaryQuery = (asOf?: string) =>
  queryOptions({
    queryKey: ['quota-lines', 'summary', asOf],
    queryFn: () => call(api.GET('/api/v1/quota-lines/summary', { params: { query: { asOf } } })),
  });

export const linesQuery = (id: string, asOf?: string) =>
  queryOptions({
    queryKey: ['officials', id, 'quota-lines', asOf],
    queryFn: () =>
      call(
        api.GET('/api/v1/officials/{id}/quota-lines', {
          params: { path: { id }, query: { asOf } },
        }),
      ),
  });
