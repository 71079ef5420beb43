import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call, ifMatch } from '@/shared/http/client';
import type { Query, Schemas } from '@/shared/http/schemas';

export type Briefing = Schemas['BriefingResponse'];
export type BriefingRow = Schemas['BriefingRow'];
export type Parts = Schemas['SaveBriefingRequest'];

export const PARTS = ['situation', 'hotIssues', 'openProposals', 'lastOutcome'] as const;
export const BRIEFING_SHOWN = [
  'OPEN',
  'DUE',
  'SENT',
  'ON_TIME',
  'LATE',
  'MISSING',
  'OVERDUE',
  'PENDING',
] as const;

export const briefingsQuery = (query: Query<'/api/v1/briefings'>) =>
  queryOptions({
    queryKey: ['briefings', query],
    queryFn: () => call(api.GET('/api/v1/briefings', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const figuresQuery = (query: Query<'/api/v1/briefings/figures'>) =>
  queryOptions({
    queryKey: ['briefings', 'figures', query],
    queryFn: () => call(api.GET('/api/v1/briefings/figures', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const briefingQuery = (id: string) =>
  queryOptions({
    queryKey: ['meetings', id, 'briefing'],
    queryFn: () => call(api.GET('/api/v1/meetings/{id}/briefing', { params: { path: { id } } })),
    retry: false,
  });

export const prefill = (id: string) =>
  call(api.GET('/api/v1/meetings/{id}/briefing/prefill', { params: { path: { id } } }));

export const meetingHistory = (id: string) =>
  call(api.GET('/api/v1/meetings/{id}/history', { params: { path: { id } } }));

export const saveBriefing = (briefing: Briefing, body: Parts) =>
  call(
    api.PUT('/api/v1/meetings/{id}/briefing', {
      body,
      params: {
        path: { id: briefing.meetingId },
        header: briefing.version === null ? {} : ifMatch(briefing.version),
      },
    }),
  );

export const sendBriefing = (briefing: Briefing) =>
  call(
    api.POST('/api/v1/meetings/{id}/briefing/sending', {
      params: { path: { id: briefing.meetingId }, header: ifMatch(briefing.version) },
    }),
  );

export const supplementBriefing = (
  id: string,
  body: Schemas['CreateBriefingSupplementRequest'],
  key: string,
) =>
  call(
    api.POST('/api/v1/meetings/{id}/briefing/supplements', {
      body,
      params: { path: { id }, header: { 'Idempotency-Key': key } },
    }),
  );
