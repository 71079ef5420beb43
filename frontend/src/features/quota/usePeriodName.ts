import { useTranslation } from 'react-i18next';
import type { QuotaRow } from './api';

type Period = Pick<QuotaRow, 'period' | 'periodFrom'>;

/** What a period is called: its number within the year and the year. */
export function periodParts({ period, periodFrom }: Period): { number: number; year: string } {
  const month = Number(periodFrom.slice(5, 7));
  const lengths = { MONTH: 1, QUARTER: 3, HALF: 6, YEAR: 12 };
  return { number: Math.ceil(month / lengths[period]), year: periodFrom.slice(0, 4) };
}

export function usePeriodName() {
  const { t } = useTranslation();
  return (line: Period) => t(`quota.periodName.${line.period}`, periodParts(line));
}
