import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call } from '@/shared/http/client';
import { download } from '@/shared/http/download';
import type { Query, Schemas } from '@/shared/http/schemas';

export type Figure = Schemas['ProposalFigure'];
export type AgencyFigure = Schemas['AgencyFigure'];
export type Grouping = Schemas['ProposalGrouping'];
export type Filters = Query<'/api/v1/proposal-figures'>;
export type AgencyFilters = Query<'/api/v1/agency-figures'>;

export const figuresQuery = (query: Filters) =>
  queryOptions({
    queryKey: ['proposals', 'figures', query],
    queryFn: () => call(api.GET('/api/v1/proposal-figures', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const agenciesQuery = (query: AgencyFilters) =>
  queryOptions({
    queryKey: ['proposals', 'agencies', query],
    queryFn: () => call(api.GET('/api/v1/agency-figures', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const agencyQuery = (id: string, query: AgencyFilters) =>
  queryOptions({
    queryKey: ['proposals', 'agencies', id, query],
    queryFn: () =>
      call(api.GET('/api/v1/agency-figures/{id}', { params: { path: { id }, query } })),
    placeholderData: keepPreviousData,
  });

/** The numbers as they are filtered, as a file. */
export const downloadFigures = (query: Query<'/api/v1/proposal-figures/file'>) =>
  download(
    api.GET('/api/v1/proposal-figures/file', { params: { query }, parseAs: 'blob' }),
    `so-lieu-kho-khan-kien-nghi.${query.format.toLowerCase()}`,
  );

export const downloadAgencies = (query: Query<'/api/v1/agency-figures/file'>) =>
  download(
    api.GET('/api/v1/agency-figures/file', { params: { query }, parseAs: 'blob' }),
    `ket-qua-co-quan.${query.format.toLowerCase()}`,
  );
