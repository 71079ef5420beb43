import { formatDate } from '@/shared/format/dates';
import type { Kind, Waits } from '@/shared/waiting/queue';
import type { Waiting } from './reportDraft';

export type WaitingReport = Waits & Waiting;

/** The report is kept here with every change by its form; without the form it is sent from the list. */
export const waitingReports: Kind<WaitingReport> = {
  name: 'visit-report.',
  describe: ({ visit, handIn }, t) => ({
    what: t(handIn ? 'waiting.reportHandIn' : 'waiting.report'),
    where: visit && t('waiting.visit', { cell: visit.cell, on: formatDate(visit.heldOn) }),
  }),
  form: (id) => ({ to: `/visit-reports/${id}/edit` }),
  send: async (id, value, keep) => (await import('./sendWaiting')).sendWaiting(id, value, keep),
};
