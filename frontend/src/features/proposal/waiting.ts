import { keepDraft } from '@/shared/drafts';
import { newId } from '@/shared/http/newKey';
import type { Kind, Waits } from '@/shared/waiting/queue';
import type { Proposal } from './api';
import type { Values } from './proposalDraft';

/** A matter that could not be sent, or its draft that could not be saved, for want of a line. */
export type WaitingProposal = Waits & {
  values: Values;
  /** Whether it is to be sent, not only kept as a draft. */
  send: boolean;
  /** What its place is called. */
  where?: string | undefined;
  /** The id that it takes where something of another place arrived under its first. */
  other: string;
  /** The draft on the server that it is written on. */
  made?: { id: string; version: number } | undefined;
};

const NAME = 'waiting-proposal.';
const LETTERS = 80;

const beginning = (text: string) =>
  text.length > LETTERS ? `${text.slice(0, LETTERS).trimEnd()}…` : text;

export const waitingProposals: Kind<WaitingProposal> = {
  name: NAME,
  describe: ({ values, send, where }, t) => ({
    what: t(send ? 'waiting.proposal' : 'waiting.draft', {
      kind: t(`enum.proposalKind.${values.kind ?? 'DIFFICULTY'}`),
      content: beginning(values.content?.trim() || t('waiting.noText')),
    }),
    where,
  }),
  form: (id, { made }) => ({
    to: made ? `/proposals/${made.id}/edit` : '/proposals/new',
    search: { waiting: id },
  }),
  send: async (id, value, keep) => (await import('./sendWaiting')).sendWaiting(id, value, keep),
};

export const waitingName = (id: string) => NAME + id;

type Written = Pick<WaitingProposal, 'values' | 'send' | 'where'> & {
  other?: string | undefined;
  on?: Proposal | undefined;
};

/** Puts what was written among the things that go by themselves; false where this machine keeps nothing. */
export function letWait(user: string, id: string, { on, other = newId(), ...written }: Written) {
  const made = on && { id: on.row.id, version: on.version };
  return keepDraft<WaitingProposal>(user, waitingName(id), { ...written, other, made });
}
