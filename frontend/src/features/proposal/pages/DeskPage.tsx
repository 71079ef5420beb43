import { Queue } from '../components/Queue';
import { deskQueue } from '../queues';

/** The desk of a commune, a district or the province: what came in, what is under way, what came back. */
export function DeskPage() {
  return <Queue queue={deskQueue} />;
}
