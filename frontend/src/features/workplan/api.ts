import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call, ifMatch } from '@/shared/http/client';
import type { Query, Schemas } from '@/shared/http/schemas';

export type Plan = Schemas['WorkPlanResponse'];
export type PlanRow = Schemas['WorkPlanRow'];
export type Visit = Plan['visits'][number];
export type Summary = Schemas['WorkPlanSummary'];

export const plansQuery = (query: Query<'/api/v1/work-plans'>) =>
  queryOptions({
    queryKey: ['work-plans', query],
    queryFn: () => call(api.GET('/api/v1/work-plans', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const planSummaryQuery = (year: number) =>
  queryOptions({
    queryKey: ['work-plans', 'summary', year],
    queryFn: () => call(api.GET('/api/v1/work-plans/summary', { params: { query: { year } } })),
  });

/** The plan with what came of it by the end of a day; today when none is said. */
export const planQuery = (id: string, asOf?: string) =>
  queryOptions({
    queryKey: asOf ? ['work-plans', id, { asOf }] : ['work-plans', id],
    queryFn: () =>
      call(api.GET('/api/v1/work-plans/{id}', { params: { path: { id }, query: { asOf } } })),
  });

export const MOST_CELLS = 100;

export const planCells = (id: string, search?: string) =>
  call(
    api.GET('/api/v1/work-plans/{id}/cells', {
      params: { path: { id }, query: { search, size: MOST_CELLS } },
    }),
  );

export const planCellsQuery = (id: string) =>
  queryOptions({
    queryKey: ['work-plans', id, 'cells'],
    queryFn: () => planCells(id),
  });

export const planHistory = (id: string) =>
  queryOptions({
    queryKey: ['work-plans', id, 'history'],
    queryFn: () => call(api.GET('/api/v1/work-plans/{id}/history', { params: { path: { id } } })),
  });

export const openPlan = (body: Schemas['CreateWorkPlanRequest'], key: string) =>
  call(api.POST('/api/v1/work-plans', { body, params: { header: { 'Idempotency-Key': key } } }));

export const savePlan = (id: string, version: number, body: Schemas['UpdateWorkPlanRequest']) =>
  call(
    api.PUT('/api/v1/work-plans/{id}', {
      body,
      params: { path: { id }, header: ifMatch(version) },
    }),
  );

export const submitPlan = (id: string, version: number) =>
  call(
    api.POST('/api/v1/work-plans/{id}/submission', {
      params: { path: { id }, header: ifMatch(version) },
    }),
  );

export const adjustPlan = (plan: Plan, body: Schemas['AdjustWorkPlanRequest']) =>
  call(
    api.POST('/api/v1/work-plans/{id}/adjustment', {
      body,
      params: { path: { id: plan.id }, header: ifMatch(plan.version) },
    }),
  );

export const suggestVisits = (id: string, body: Schemas['SuggestVisitsRequest']) =>
  call(api.POST('/api/v1/work-plans/{id}/suggestion', { body, params: { path: { id } } }));
