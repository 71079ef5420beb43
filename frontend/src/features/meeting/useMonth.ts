import { addMonths } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import { useUrl } from '@/shared/hooks/useUrl';
import { useYear } from '@/shared/hooks/useYear';

/** The month a calendar shows: `month` of the address within the year chosen. */
export function useMonth() {
  const { today } = useMe();
  const { year, thisYear } = useYear();
  const { search, set } = useUrl();
  const asked = Number(search.month);
  const usual = year === thisYear ? Number(today.slice(5, 7)) : 1;
  const number = asked >= 1 && asked <= 12 ? asked : usual;
  const month = `${year}-${String(number).padStart(2, '0')}`;
  const go = (count: number) => {
    const next = addMonths(month, count);
    set({ year: next.slice(0, 4), month: Number(next.slice(5, 7)) });
  };
  return { month, go };
}
