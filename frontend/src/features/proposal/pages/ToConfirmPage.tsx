import { Queue } from '../components/Queue';
import { confirmQueue } from '../queues';

/** Answers that have come, of which the place of origin has to say whether they are so. */
export function ToConfirmPage() {
  return <Queue queue={confirmQueue} />;
}
