import { Queue } from '../components/Queue';
import { agencyQueue } from '../queues';

/** What was referred to an agency, by what it has to do next. */
export function AgencyDeskPage() {
  return <Queue queue={agencyQueue} />;
}
