import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call, ifMatch } from '@/shared/http/client';
import type { Query, Schemas } from '@/shared/http/schemas';

export type Report = Schemas['VisitReportResponse'];
export type ReportRow = Schemas['VisitReportRow'];
export type Content = Schemas['VisitReportContent'];
export type Section = Schemas['ReportSection'];
export type Demand = Schemas['SectionDemand'];
export type Summary = Schemas['VisitReportSummary'];
export type Filters = Query<'/api/v1/visit-reports'>;

export const reportsQuery = (query: Filters) =>
  queryOptions({
    queryKey: ['visit-reports', query],
    queryFn: () => call(api.GET('/api/v1/visit-reports', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const reportSummaryQuery = (query: Query<'/api/v1/visit-reports/summary'>) =>
  queryOptions({
    queryKey: ['visit-reports', 'summary', query],
    queryFn: () => call(api.GET('/api/v1/visit-reports/summary', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const readReport = (id: string) =>
  call(api.GET('/api/v1/visit-reports/{id}', { params: { path: { id } } }));

export const reportQuery = (id: string) =>
  queryOptions({ queryKey: ['visit-reports', id], queryFn: () => readReport(id) });

export const reportHistory = (id: string) =>
  queryOptions({
    queryKey: ['visit-reports', id, 'history'],
    queryFn: () =>
      call(api.GET('/api/v1/visit-reports/{id}/history', { params: { path: { id } } })),
  });

export const beginReport = (attendanceId: string, key: string) =>
  call(
    api.POST('/api/v1/visit-reports', {
      body: { attendanceId },
      params: { header: { 'Idempotency-Key': key } },
    }),
  );

export const saveReport = (id: string, version: number, body: Content) =>
  call(
    api.PUT('/api/v1/visit-reports/{id}', {
      body,
      params: { path: { id }, header: ifMatch(version) },
    }),
  );

export const submitReport = (id: string, version: number, key: string) =>
  call(
    api.POST('/api/v1/visit-reports/{id}/submission', {
      params: { path: { id }, header: { ...ifMatch(version), 'Idempotency-Key': key } },
    }),
  );

export const acceptReport = (report: Report) =>
  call(
    api.POST('/api/v1/visit-reports/{id}/acceptance', {
      params: { path: { id: report.id }, header: ifMatch(report.version) },
    }),
  );

export const returnReport = (report: Report, body: Schemas['ReturnVisitReportRequest']) =>
  call(
    api.POST('/api/v1/visit-reports/{id}/return', {
      body,
      params: { path: { id: report.id }, header: ifMatch(report.version) },
    }),
  );
