import { waitingProposals } from '@/features/proposal/waiting';
import { waitingReports } from '@/features/visitreport/waiting';
import type { Kind } from '@/shared/waiting/queue';

/** All that waits on this machine when there is no line. */
export const KINDS: readonly Kind[] = [waitingProposals, waitingReports];
