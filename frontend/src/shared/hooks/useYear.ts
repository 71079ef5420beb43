import { useMe } from './useMe';
import { useUrl } from './useUrl';

/** The year the whole product looks at: `year` of the address, this year when absent. */
export function useYear(): { year: number; thisYear: number; choose: (year: number) => void } {
  const { today } = useMe();
  const { search, set } = useUrl();
  const thisYear = Number(today.slice(0, 4));
  const asked = Number(search.year);
  const year = Number.isInteger(asked) && asked >= 2000 && asked <= 2100 ? asked : thisYear;
  return { year, thisYear, choose: (next) => set({ year: next }) };
}
