import { Queue } from '../components/Queue';
import { directQueue } from '../queues';

/** Matters reported straight to the Standing Body. */
export function DirectPage() {
  return <Queue queue={directQueue} />;
}
