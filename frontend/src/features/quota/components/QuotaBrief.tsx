import { useQuery } from '@tanstack/react-query';
import { Loaded } from '@/shared/ui/Loaded';
import { linesQuery } from '../api';
import { useAsOf } from '../useAsOf';
import { OwnQuota } from './OwnQuota';

/** An official's quota lines in short, as of the day chosen. */
export function QuotaBrief({ officialId }: { officialId: string }) {
  const query = useQuery(linesQuery(officialId, useAsOf()));
  return (
    <Loaded query={query} lines={3}>
      {(lines) => <OwnQuota lines={lines} />}
    </Loaded>
  );
}
