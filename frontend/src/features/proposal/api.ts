import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call, ifMatch } from '@/shared/http/client';
import { download } from '@/shared/http/download';
import type { Query, Schemas } from '@/shared/http/schemas';
import { beginningOf } from './beginning';

export type Proposal = Schemas['ProposalResponse'];
export type ProposalRow = Schemas['ProposalRow'];
export type Content = Schemas['ProposalContent'];
export type Referral = Schemas['ReferralResponse'];
export type Answer = Schemas['AnswerResponse'];
export type Recipient = Schemas['Recipient'];
export type Line = Schemas['ProposalLine'];
export type Filters = Query<'/api/v1/proposals'>;
export type SummaryFilters = Query<'/api/v1/proposals/summary'>;

export const proposalsQuery = (query: Filters) =>
  queryOptions({
    queryKey: ['proposals', query],
    queryFn: () => call(api.GET('/api/v1/proposals', { params: { query } })),
    placeholderData: keepPreviousData,
  });

/** The list as it is filtered and sorted, as a file. */
export const downloadProposals = (query: Query<'/api/v1/proposals/file'>) =>
  download(
    api.GET('/api/v1/proposals/file', { params: { query }, parseAs: 'blob' }),
    `kho-khan-kien-nghi.${query.format.toLowerCase()}`,
  );

export const getProposal = (id: string) =>
  call(api.GET('/api/v1/proposals/{id}', { params: { path: { id } } }));

export const proposalQuery = (id: string) =>
  queryOptions({
    queryKey: ['proposals', id],
    queryFn: () => getProposal(id),
  });

export const historyPage = (id: string, page?: number) =>
  call(
    api.GET('/api/v1/proposals/{id}/history', {
      params: { path: { id }, query: { size: 100, page } },
    }),
  );

export const proposalHistory = (id: string) =>
  queryOptions({
    queryKey: ['proposals', id, 'history'],
    queryFn: () => historyPage(id),
  });

export const createProposal = (body: Schemas['CreateProposalRequest'], key: string) =>
  call(api.POST('/api/v1/proposals', { body, params: { header: { 'Idempotency-Key': key } } }));

export const updateProposal = (proposal: Proposal, body: Schemas['UpdateProposalRequest']) =>
  call(
    api.PUT('/api/v1/proposals/{id}', {
      body,
      params: { path: { id: proposal.row.id }, header: ifMatch(proposal.version) },
    }),
  );

export const submitProposal = (proposal: Proposal) =>
  call(
    api.POST('/api/v1/proposals/{id}/submission', {
      params: { path: { id: proposal.row.id }, header: ifMatch(proposal.version) },
    }),
  );

export type Comment = Schemas['CommentResponse'];

export const commentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['proposals', id, 'comments'],
    queryFn: () => call(api.GET('/api/v1/proposals/{id}/comments', { params: { path: { id } } })),
  });

export const addComment = (id: string, text: string, key: string) =>
  call(
    api.POST('/api/v1/proposals/{id}/comments', {
      body: { text },
      params: { path: { id }, header: { 'Idempotency-Key': key } },
    }),
  );

/** Open ones of the same commune that say much the same as the beginning of a text. */
export const findSimilar = (unitId: string, text: string) => {
  const query = { unitId, text: beginningOf(text) };
  return call(api.GET('/api/v1/proposals/similar', { params: { query } }));
};

/** The same; too short a text is like nothing. */
export const similarQuery = (unitId: string, text: string) =>
  queryOptions({
    queryKey: ['proposals', 'similar', unitId, text],
    queryFn: () => findSimilar(unitId, text),
    enabled: text.length >= 5,
  });

export const follow = (id: string) =>
  call(api.POST('/api/v1/proposals/{id}/following', { params: { path: { id } } }));

export const unfollow = (id: string) =>
  call(api.DELETE('/api/v1/proposals/{id}/following', { params: { path: { id } } }));
