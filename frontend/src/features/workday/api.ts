import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call } from '@/shared/http/client';
import type { Schemas } from '@/shared/http/schemas';

export type Holiday = Schemas['HolidayResponse'];

export const holidaysQuery = (year: number) =>
  queryOptions({
    queryKey: ['holidays', year],
    queryFn: () => call(api.GET('/api/v1/holidays', { params: { query: { year } } })),
    placeholderData: keepPreviousData,
  });

export const addHoliday = (body: Schemas['AddHolidayRequest'], key: string) =>
  call(api.POST('/api/v1/holidays', { body, params: { header: { 'Idempotency-Key': key } } }));

export const removeHoliday = (id: string) =>
  call(api.DELETE('/api/v1/holidays/{id}', { params: { path: { id } } }));
