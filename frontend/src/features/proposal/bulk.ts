import { api, call } from '@/shared/http/client';
import { ApiProblem } from '@/shared/http/problem';
import type { Schemas } from '@/shared/http/schemas';
import type { ProposalRow } from './api';
import { type AnswerValues, answerOf } from './components/AnswerFields';
import type { DeliverValues } from './components/DeliverDialog';
import { deliveryOf } from './components/DeliverDialog';
import { type ReferValues, referralOf } from './components/ReferDialog';

export type BulkResponse = Schemas['BulkActResponse'];
type Request = Schemas['BulkActRequest'];

/** The acts on several at once, by their names among the `actions` of a row. */
export const BULK_ACTS = {
  refer: 'REFER',
  accept: 'ACCEPT',
  answer: 'ANSWER',
  deliver: 'DELIVER',
  return: 'RETURN',
  changeCompetence: 'CHANGE_COMPETENCE',
  notForward: 'NOT_FORWARD',
} as const satisfies Record<string, Request['act']>;

export type BulkAct = keyof typeof BULK_ACTS;

export type BulkValues = ReferValues &
  AnswerValues &
  DeliverValues &
  Schemas['ReturnProposalRequest'] &
  Schemas['ChangeCompetenceRequest'];

const asked = (act: BulkAct, values: BulkValues): Partial<Request> => {
  switch (act) {
    case 'refer':
      return { referral: referralOf(values) };
    case 'return':
      return { remark: { fields: values.fields, note: values.note || null } };
    case 'notForward':
      return { reason: { reason: values.reason } };
    case 'changeCompetence':
      return { competence: { competence: values.competence, reason: values.reason } };
    case 'deliver':
      return { delivery: deliveryOf(values) };
    case 'answer':
      return { answer: answerOf(values) };
    case 'accept':
      return {};
  }
};

/**
 * Does the same to each of them; the answer tells row by row what came of it. What is wrong in the form itself, and so
 * refused for every one of them, is a problem of the form, which stays as it was typed.
 */
export async function actOnAll(act: BulkAct, rows: ProposalRow[], values: BulkValues) {
  const result = await call(
    api.POST('/api/v1/proposals/bulk-acts', {
      body: {
        act: BULK_ACTS[act],
        proposals: rows.map(({ id, version }) => ({ id, version })),
        ...asked(act, values),
      },
    }),
  );
  const wrong = result.results[0]?.problem;
  if (wrong && result.results.every(({ problem }) => problem?.status === 400)) {
    throw new ApiProblem(400, wrong);
  }
  return result;
}
