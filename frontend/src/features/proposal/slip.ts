import { paperNumber } from '@/shared/format/paper';
import type { Referral } from './api';

/** The number and symbol of a slip, as they stand on it. */
export const slipNumber = ({ slip }: Referral) => paperNumber(slip.number, 'PC', slip.code);

/** Whether more time was given since the slip was written. */
export const dueMoved = ({ slip, dueOn, dueAt }: Referral) =>
  slip.dueOn !== dueOn || slip.dueAt !== dueAt;
