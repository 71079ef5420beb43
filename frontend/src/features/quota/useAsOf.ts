import { useMe } from '@/shared/hooks/useMe';
import { useUrl } from '@/shared/hooks/useUrl';
import { useYear } from '@/shared/hooks/useYear';

/** The day the quotas are looked at: chosen, or today, or the last day of a year gone by. */
export function useAsOf(): string {
  const { today } = useMe();
  const { search } = useUrl();
  const { year, thisYear } = useYear();
  if (search.asOf && /^\d{4}-\d{2}-\d{2}$/.test(search.asOf)) return search.asOf;
  if (year === thisYear) return today;
  return year < thisYear ? `${year}-12-31` : `${year}-01-01`;
}
