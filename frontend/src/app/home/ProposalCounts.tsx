import { QueueCounts } from '@/features/proposal/components/QueueCounts';
import {
  agencyQueue,
  confirmQueue,
  deskQueue,
  directQueue,
  mineQueue,
} from '@/features/proposal/queues';
import { useMe } from '@/shared/hooks/useMe';

const QUEUES = [
  { queue: directQueue, needs: 'proposals.direct', to: '/proposals/direct' },
  { queue: agencyQueue, needs: 'proposals.agency', to: '/proposals/agency' },
  { queue: confirmQueue, needs: 'proposals.confirm', to: '/proposals/to-confirm' },
  { queue: deskQueue, needs: 'proposals.desk', to: '/proposals/desk' },
  { queue: mineQueue, needs: 'proposals.create', to: '/proposals/mine' },
];

/** What waits for this person among the difficulties and proposals. */
export function ProposalCounts() {
  const me = useMe();
  return QUEUES.filter(({ needs }) => me.may(needs)).map(({ queue, to }) => (
    <QueueCounts key={queue.key} queue={queue} to={to} />
  ));
}
