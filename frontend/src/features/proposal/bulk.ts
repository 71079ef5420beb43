import { api, call } from '@/shared/http/client';
import type { Schemas } from '@/shared/http/schemas';
import type { ProposalRow } from './api';
import type { DeliverValues } from './components/DeliverDialog';
import { deliveryOf } from './components/DeliverDialog';
import { type ReferValues, referralOf } from './components/ReferDialog';

export type BulkResponse = Schemas['BulkActResponse'];
type Request = Schemas['BulkActRequest'];

/** The acts on several at once, by their names among the `actions` of a row. */
export const BULK_ACTS = {
  refer: 'REFER',
  accept: 'ACCEPT',
  deliver: 'DELIVER',
  return: 'RETURN',
  changeCompetence: 'CHANGE_COMPETENCE',
  notForward: 'NOT_FORWARD',
} as const satisfies Record<string, Request['act']>;

export type BulkAct = keyof typeof BULK_ACTS;

export type BulkValues = ReferValues &
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
    case 'accept':
      return {};
  }
};

/** Does the same to each of them; the answer tells row by row what came of it. */
export const actOnAll = (act: BulkAct, rows: ProposalRow[], values: BulkValues) =>
  call(
    api.POST('/api/v1/proposals/bulk-acts', {
      body: {
        act: BULK_ACTS[act],
        proposals: rows.map(({ id, version }) => ({ id, version })),
        ...asked(act, values),
      },
    }),
  );
