import type { ProposalRow } from './api';

const HOUR = 3_600_000;
/** From two days on, days are easier to grasp than hours. */
const MANY_HOURS = 48;

type Late = Pick<ProposalRow, 'daysLate' | 'hoursLate'>;

/** How late an answer is, as the key of the words and the number in them; null while it is not. */
export function lateness({ daysLate, hoursLate }: Late): { key: string; count: number } | null {
  if (daysLate === null) return null;
  if (hoursLate === null || hoursLate >= MANY_HOURS) return { key: 'days', count: daysLate };
  return hoursLate === 0 ? { key: 'justNow', count: 0 } : { key: 'hours', count: hoursLate };
}

/** How long it is until an hour that has not come. */
export function hoursLeft(dueAt: string, now = Date.now()): { key: string; count: number } {
  const hours = Math.floor((new Date(dueAt).getTime() - now) / HOUR);
  if (hours < 1) return { key: 'leftNow', count: 0 };
  return hours < MANY_HOURS
    ? { key: 'leftHours', count: hours }
    : { key: 'leftDays', count: Math.floor(hours / 24) };
}
