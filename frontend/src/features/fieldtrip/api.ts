import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call, ifMatch } from '@/shared/http/client';
import type { Query, Schemas } from '@/shared/http/schemas';

export type FieldTrip = Schemas['FieldTripResponse'];
export type TripKind = Schemas['FieldTripKind'];

export const TRIP_KINDS: TripKind[] = [
  'COMMITTEE_WORK',
  'SURVEY',
  'PEOPLE_MEETING',
  'CONFERENCE',
  'FESTIVAL',
  'OTHER',
];

export const tripsQuery = (query: Query<'/api/v1/field-trips'>) =>
  queryOptions({
    queryKey: ['field-trips', query],
    queryFn: () => call(api.GET('/api/v1/field-trips', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const tripTotalsQuery = (query: Query<'/api/v1/field-trips/totals'>) =>
  queryOptions({
    queryKey: ['field-trips', 'totals', query],
    queryFn: () => call(api.GET('/api/v1/field-trips/totals', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const tripQuery = (id: string) =>
  queryOptions({
    queryKey: ['field-trips', id],
    queryFn: () => call(api.GET('/api/v1/field-trips/{id}', { params: { path: { id } } })),
  });

export const tripHistory = (id: string) =>
  queryOptions({
    queryKey: ['field-trips', id, 'history'],
    queryFn: () => call(api.GET('/api/v1/field-trips/{id}/history', { params: { path: { id } } })),
  });

export const searchPlaces = (officialId: string | undefined, search: string) =>
  call(
    api.GET('/api/v1/field-trips/places', {
      params: { query: { officialId, search: search || undefined, size: 30 } },
    }),
  );

export const createTrip = (body: Schemas['CreateFieldTripRequest'], key: string) =>
  call(api.POST('/api/v1/field-trips', { body, params: { header: { 'Idempotency-Key': key } } }));

export const updateTrip = (trip: FieldTrip, body: Schemas['UpdateFieldTripRequest']) =>
  call(
    api.PUT('/api/v1/field-trips/{id}', {
      body,
      params: { path: { id: trip.id }, header: ifMatch(trip.version) },
    }),
  );

export const withdrawTrip = (trip: FieldTrip, body: Schemas['WithdrawFieldTripRequest']) =>
  call(
    api.POST('/api/v1/field-trips/{id}/withdrawal', {
      body,
      params: { path: { id: trip.id }, header: ifMatch(trip.version) },
    }),
  );
