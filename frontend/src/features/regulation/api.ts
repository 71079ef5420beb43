import { queryOptions } from '@tanstack/react-query';
import { api, call, ifMatch } from '@/shared/http/client';
import type { Schemas } from '@/shared/http/schemas';

export type Regulation = Schemas['RegulationResponse'];
export type QuotaRule = Schemas['QuotaRuleResponse'];
export type DeadlineRule = Schemas['DeadlineRuleResponse'];

export type ReportRules = Schemas['ReportRulesResponse'];
export type ReportSectionRule = ReportRules['sections'][number];
export type ReportAcceptanceRule = ReportRules['acceptance'][number];

export const regulationQuery = (id: string) =>
  queryOptions({
    queryKey: ['regulations', id],
    queryFn: () => call(api.GET('/api/v1/regulations/{id}', { params: { path: { id } } })),
  });

export const regulationHistory = (id: string) =>
  queryOptions({
    queryKey: ['regulations', id, 'history'],
    queryFn: () => call(api.GET('/api/v1/regulations/{id}/history', { params: { path: { id } } })),
  });

export const createRegulation = (body: Schemas['CreateRegulationRequest'], key: string) =>
  call(api.POST('/api/v1/regulations', { body, params: { header: { 'Idempotency-Key': key } } }));

export const updateRegulation = (of: Regulation, body: Schemas['UpdateRegulationRequest']) =>
  call(
    api.PUT('/api/v1/regulations/{id}', {
      body,
      params: { path: { id: of.id }, header: ifMatch(of.version) },
    }),
  );

export const addQuotaRule = (of: Regulation, body: Schemas['CreateQuotaRuleRequest']) =>
  call(
    api.POST('/api/v1/regulations/{id}/quota-rules', {
      body,
      params: { path: { id: of.id }, header: ifMatch(of.version) },
    }),
  );

export const reviseQuotaRule = (of: Regulation, ruleId: string, body: Schemas['QuotaRuleTerms']) =>
  call(
    api.POST('/api/v1/regulations/{id}/quota-rules/{ruleId}/revisions', {
      body,
      params: { path: { id: of.id, ruleId }, header: ifMatch(of.version) },
    }),
  );

export const addDeadlineRule = (of: Regulation, body: Schemas['CreateDeadlineRuleRequest']) =>
  call(
    api.POST('/api/v1/regulations/{id}/deadline-rules', {
      body,
      params: { path: { id: of.id }, header: ifMatch(of.version) },
    }),
  );

export const reportRulesQuery = (id: string) =>
  queryOptions({
    queryKey: ['regulations', id, 'report-rules'],
    queryFn: () =>
      call(api.GET('/api/v1/regulations/{id}/report-rules', { params: { path: { id } } })),
  });

export type CommonRules = Schemas['CommonRulesResponse'];
export type LimitRule = CommonRules['limits'][number];
export type ThematicRule = CommonRules['thematic'][number];

export const commonRulesQuery = queryOptions({
  queryKey: ['common-rules'],
  queryFn: () => call(api.GET('/api/v1/common-rules')),
});

export const commonRuleHistory = (id: string) =>
  queryOptions({
    queryKey: ['common-rules', 'history'],
    queryFn: () => call(api.GET('/api/v1/common-rules/{id}/history', { params: { path: { id } } })),
  });

export const setLoadLimit = (of: CommonRules, body: Schemas['SetLoadLimitRequest']) =>
  call(api.POST('/api/v1/common-rules/limits', { body, params: { header: ifMatch(of.version) } }));

export const setThematicRule = (of: CommonRules, body: Schemas['SetThematicRuleRequest']) =>
  call(
    api.POST('/api/v1/common-rules/thematic-meetings', {
      body,
      params: { header: ifMatch(of.version) },
    }),
  );

export const setReportSection = (of: Regulation, body: Schemas['SetSectionRuleRequest']) =>
  call(
    api.POST('/api/v1/regulations/{id}/report-rules/sections', {
      body,
      params: { path: { id: of.id }, header: ifMatch(of.version) },
    }),
  );

export const setReportAcceptance = (of: Regulation, body: Schemas['SetAcceptanceRuleRequest']) =>
  call(
    api.POST('/api/v1/regulations/{id}/report-rules/acceptance', {
      body,
      params: { path: { id: of.id }, header: ifMatch(of.version) },
    }),
  );

export type ProposalRules = Schemas['ProposalRulesResponse'];
export type DueRow = ProposalRules['due'][number];
export type RungRow = ProposalRules['ladder'][number];
export type PhraseRow = ProposalRules['phrases'][number];

export const proposalRulesQuery = (id: string) =>
  queryOptions({
    queryKey: ['regulations', id, 'proposal-rules'],
    queryFn: () =>
      call(api.GET('/api/v1/regulations/{id}/proposal-rules', { params: { path: { id } } })),
  });

export const setProposalDue = (of: Regulation, body: Schemas['SetProposalDueRequest']) =>
  call(
    api.POST('/api/v1/regulations/{id}/proposal-rules/due', {
      body,
      params: { path: { id: of.id }, header: ifMatch(of.version) },
    }),
  );

export const setProposalRung = (of: Regulation, body: Schemas['SetProposalRungRequest']) =>
  call(
    api.POST('/api/v1/regulations/{id}/proposal-rules/ladder', {
      body,
      params: { path: { id: of.id }, header: ifMatch(of.version) },
    }),
  );

export const setVaguePhrase = (of: Regulation, body: Schemas['SetVaguePhraseRequest']) =>
  call(
    api.POST('/api/v1/regulations/{id}/proposal-rules/phrases', {
      body,
      params: { path: { id: of.id }, header: ifMatch(of.version) },
    }),
  );
