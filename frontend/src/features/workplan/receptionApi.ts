import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call, ifMatch } from '@/shared/http/client';
import type { Query, Schemas } from '@/shared/http/schemas';
import type { Plan, Visit } from './api';

export type Edition = Schemas['PlanEditionResponse'];
export type Remark = Schemas['PlanRemarkResponse'];
export type Received = Schemas['ReceivedPlan'];

export const receivedQuery = (query: Query<'/api/v1/work-plans/received'>) =>
  queryOptions({
    queryKey: ['work-plans', 'received', query],
    queryFn: () => call(api.GET('/api/v1/work-plans/received', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const editionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['work-plans', id, 'editions'],
    queryFn: () => call(api.GET('/api/v1/work-plans/{id}/editions', { params: { path: { id } } })),
  });

export const remarksQuery = (id: string) =>
  queryOptions({
    queryKey: ['work-plans', id, 'remarks'],
    queryFn: () => call(api.GET('/api/v1/work-plans/{id}/remarks', { params: { path: { id } } })),
  });

export const readPlan = (id: string) =>
  call(api.POST('/api/v1/work-plans/{id}/reading', { params: { path: { id } } }));

export const acknowledgePlan = (plan: Plan) =>
  call(
    api.POST('/api/v1/work-plans/{id}/acknowledgement', {
      params: { path: { id: plan.id }, header: ifMatch(plan.version) },
    }),
  );

const at = (plan: Plan, visit: Visit, version: number) => ({
  path: { id: plan.id, visitId: visit.id },
  header: ifMatch(version),
});

export const answerVisit = (plan: Plan, visit: Visit, body: Schemas['AnswerVisitRequest']) =>
  call(
    api.PUT('/api/v1/work-plans/{id}/visits/{visitId}/answer', {
      body,
      params: at(plan, visit, plan.version),
    }),
  );

export const decideAnswer = (plan: Plan, visit: Visit, body: Schemas['DecideAnswerRequest']) =>
  call(
    api.POST('/api/v1/work-plans/{id}/visits/{visitId}/decision', {
      body,
      params: at(plan, visit, visit.answer?.version ?? 0),
    }),
  );

export const cancelVisit = (plan: Plan, visit: Visit, body: Schemas['CancelVisitRequest']) =>
  call(
    api.POST('/api/v1/work-plans/{id}/visits/{visitId}/cancellation', {
      body,
      params: at(plan, visit, plan.version),
    }),
  );

export const addRemark = (id: string, body: Schemas['AddRemarkRequest'], key: string) =>
  call(
    api.POST('/api/v1/work-plans/{id}/remarks', {
      body,
      params: { path: { id }, header: { 'Idempotency-Key': key } },
    }),
  );

export const settleRemark = (id: string, remark: Remark, body: Schemas['SettleRemarkRequest']) =>
  call(
    api.PUT('/api/v1/work-plans/{id}/remarks/{remarkId}', {
      body,
      params: { path: { id, remarkId: remark.id }, header: ifMatch(remark.version) },
    }),
  );
