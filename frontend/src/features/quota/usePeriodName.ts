import { useTranslation } from 'react-i18next';
import { monthNumber, QUARTER_NAMES } from '@/shared/format/dates';
import type { QuotaRow } from './api';

type Period = Pick<QuotaRow, 'period' | 'periodFrom'>;

const MONTHS = { MONTH: 1, QUARTER: 3, HALF: 6, YEAR: 12 };

/** Which text names a period, and with what: quarters in Roman numbers, half-years as first and last. */
export function periodName({ period, periodFrom }: Period) {
  const month = Number(periodFrom.slice(5, 7));
  const year = periodFrom.slice(0, 4);
  const number = Math.ceil(month / MONTHS[period]);
  const key = `quota.periodName.${period}`;
  if (period === 'HALF') return { key: `${key}.${number}`, year };
  if (period === 'QUARTER') return { key, year, number: QUARTER_NAMES[number - 1] };
  return { key, year, number: monthNumber(month) };
}

export function usePeriodName() {
  const { t } = useTranslation();
  return (line: Period) => {
    const { key, ...parts } = periodName(line);
    return t(key, parts);
  };
}
