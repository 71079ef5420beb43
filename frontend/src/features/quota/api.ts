import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call } from '@/shared/http/client';
import { download } from '@/shared/http/download';
import type { Query, Schemas } from '@/shared/http/schemas';

export type QuotaRow = Schemas['QuotaLineRow'];
export type QuotaLine = Schemas['QuotaLineResponse'];
export type GridRow = Schemas['QuotaGridRow'];
export type GridCell = Schemas['QuotaGridCell'];
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

export const gridQuery = (query: Query<'/api/v1/quota-grid'>) =>
  queryOptions({
    queryKey: ['quota-lines', 'grid', query],
    queryFn: () => call(api.GET('/api/v1/quota-grid', { params: { query } })),
    placeholderData: keepPreviousData,
  });

/** The table as it is filtered and sorted, as a file. */
export const downloadLines = (query: Query<'/api/v1/quota-lines/file'>) =>
  download(
    api.GET('/api/v1/quota-lines/file', { params: { query }, parseAs: 'blob' }),
    `so-buoi-du.${query.format.toLowerCase()}`,
  );

export const downloadGrid = (query: Query<'/api/v1/quota-grid/file'>) =>
  download(
    api.GET('/api/v1/quota-grid/file', { params: { query }, parseAs: 'blob' }),
    `so-buoi-du-theo-ky.${query.format.toLowerCase()}`,
  );

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
