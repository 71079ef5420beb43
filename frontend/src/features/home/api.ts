import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/shared/http/client';
import type { Schemas } from '@/shared/http/schemas';

export type Item = Schemas['HomeItem'];
export type Figures = Schemas['HomeFigures'];
export type AreaPart = Schemas['AreaPart'];
export type TeamPart = Schemas['TeamPart'];

export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: () => call(api.GET('/api/v1/home')),
});

export const homeFiguresQuery = queryOptions({
  queryKey: ['home', 'figures'],
  queryFn: () => call(api.GET('/api/v1/home/figures')),
});
