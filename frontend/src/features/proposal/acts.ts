import { api, call, ifMatch } from '@/shared/http/client';
import type { Schemas } from '@/shared/http/schemas';
import type { Proposal } from './api';

const on = (proposal: Proposal) => ({
  params: { path: { id: proposal.row.id }, header: ifMatch(proposal.version) },
});

type Reason = Schemas['ProposalReasonRequest'];

export const withdraw = (proposal: Proposal, body: Reason) =>
  call(api.POST('/api/v1/proposals/{id}/withdrawal', { body, ...on(proposal) }));

export const settle = (proposal: Proposal, body: Schemas['SettleProposalRequest']) =>
  call(api.POST('/api/v1/proposals/{id}/settlement', { body, ...on(proposal) }));

export const giveBack = (proposal: Proposal, body: Schemas['ReturnProposalRequest']) =>
  call(api.POST('/api/v1/proposals/{id}/return', { body, ...on(proposal) }));

export const refer = (proposal: Proposal, body: Schemas['ReferProposalRequest']) =>
  call(api.POST('/api/v1/proposals/{id}/referral', { body, ...on(proposal) }));

export const notForward = (proposal: Proposal, body: Reason) =>
  call(api.POST('/api/v1/proposals/{id}/non-forwarding', { body, ...on(proposal) }));

export const changeCompetence = (proposal: Proposal, body: Schemas['ChangeCompetenceRequest']) =>
  call(api.POST('/api/v1/proposals/{id}/competence', { body, ...on(proposal) }));

export const accept = (proposal: Proposal) =>
  call(api.POST('/api/v1/proposals/{id}/acceptance', on(proposal)));

export const takeUp = (proposal: Proposal) =>
  call(api.POST('/api/v1/proposals/{id}/take-up', on(proposal)));

export const handBack = (proposal: Proposal, body: Reason) =>
  call(api.POST('/api/v1/proposals/{id}/hand-back', { body, ...on(proposal) }));

export const decline = (proposal: Proposal, body: Schemas['DeclineReferralRequest']) =>
  call(api.POST('/api/v1/proposals/{id}/decline', { body, ...on(proposal) }));

export const answer = (proposal: Proposal, body: Schemas['AnswerProposalRequest']) =>
  call(api.POST('/api/v1/proposals/{id}/answer', { body, ...on(proposal) }));

export const deliver = (proposal: Proposal, body: Schemas['RecordDeliveryRequest']) =>
  call(api.POST('/api/v1/proposals/{id}/deliveries', { body, ...on(proposal) }));

export const confirm = (proposal: Proposal, body: Schemas['ConfirmAnswerRequest']) =>
  call(api.POST('/api/v1/proposals/{id}/confirmation', { body, ...on(proposal) }));

export const dispute = (proposal: Proposal, body: Reason) =>
  call(api.POST('/api/v1/proposals/{id}/dispute', { body, ...on(proposal) }));

export const direct = (proposal: Proposal, body: Schemas['DirectAgencyRequest']) =>
  call(api.POST('/api/v1/proposals/{id}/direction', { body, ...on(proposal) }));

export const reportResult = (proposal: Proposal, body: Schemas['AnswerProposalRequest']) =>
  call(api.POST('/api/v1/proposals/{id}/result', { body, ...on(proposal) }));

export const adopt = (proposal: Proposal, body: Reason) =>
  call(api.POST('/api/v1/proposals/{id}/adoption', { body, ...on(proposal) }));

export const notAdopt = (proposal: Proposal, body: Reason) =>
  call(api.POST('/api/v1/proposals/{id}/non-adoption', { body, ...on(proposal) }));

type Text = Schemas['ProposalTextRequest'];

export const ask = (proposal: Proposal, body: Text) =>
  call(api.POST('/api/v1/proposals/{id}/question', { body, ...on(proposal) }));

export const inform = (proposal: Proposal, body: Text) =>
  call(api.POST('/api/v1/proposals/{id}/information', { body, ...on(proposal) }));

export const askExtension = (proposal: Proposal, body: Schemas['AskExtensionRequest']) =>
  call(api.POST('/api/v1/proposals/{id}/extension', { body, ...on(proposal) }));

export const decideExtension = (proposal: Proposal, body: Schemas['DecideExtensionRequest']) =>
  call(api.POST('/api/v1/proposals/{id}/extension-decision', { body, ...on(proposal) }));

export const merge = (proposal: Proposal, body: Schemas['MergeProposalRequest']) =>
  call(api.POST('/api/v1/proposals/{id}/merge', { body, ...on(proposal) }));

export const split = (proposal: Proposal, body: Schemas['SplitProposalRequest']) =>
  call(api.POST('/api/v1/proposals/{id}/split', { body, ...on(proposal) }));

export const link = (proposal: Proposal, otherId: string) =>
  call(api.POST('/api/v1/proposals/{id}/links', { body: { otherId }, ...on(proposal) }));

export const makeOrdinary = (proposal: Proposal, body: Schemas['MakeOrdinaryRequest']) =>
  call(api.POST('/api/v1/proposals/{id}/ordinary-line', { body, ...on(proposal) }));
