import { Link } from '@tanstack/react-router';
import type { Schemas } from '@/shared/http/schemas';
import { QuotaStateTag } from '@/shared/ui/states';
import { QUOTA_STATES } from '../api';

/** How many lines stand in each state, each number opening its rows. */
export function StateCounts({ counts }: { counts: Schemas['QuotaStateCount'][] }) {
  const countOf = (state: string) => counts.find((one) => one.state === state)?.count ?? 0;
  const shown = QUOTA_STATES.filter((state) => countOf(state) > 0);
  return (
    <ul className="state-counts">
      {shown.map((state) => (
        <li key={state}>
          <Link to="/quota" search={{ state }}>
            <span className="state-count">{countOf(state)}</span>
            <QuotaStateTag state={state} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
