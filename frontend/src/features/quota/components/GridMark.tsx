import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { StateTag } from '@/shared/ui/StateTag';
import { quotaTone } from '@/shared/ui/states';
import type { GridCell } from '../api';
import { usePeriodName } from '../usePeriodName';

type Props = { officialId: string; cell: GridCell; asOf: string; named?: boolean };

/** One period: how many of how many, its state as shape, colour and letters; it opens the explanation as of then. */
export function GridMark({ officialId, cell, asOf, named }: Props) {
  const { t } = useTranslation();
  const period = usePeriodName();
  const name = period({ period: cell.period, periodFrom: cell.from });
  const count = cell.required === null ? `${cell.done}` : `${cell.done}/${cell.required}`;
  const state = cell.state ? `enum.quotaState.${cell.state}` : 'quota.ahead';
  const short = t(`quota.short.${cell.state ?? 'AHEAD'}`);
  const whole = cell.period === 'YEAR';
  const days = cell.countedOn.map((day) => formatDate(day)).join(', ');
  const shown = (
    <StateTag tone={cell.state ? quotaTone[cell.state] : 'none'}>
      {named
        ? `${name}: ${count} · ${t(state)}`
        : whole
          ? `${t('quota.wholeYear')}: ${count} ${short}`
          : `${count} ${short}`}
    </StateTag>
  );
  if (!cell.state) return <span title={`${name}: ${t(state)}`}>{shown}</span>;
  return (
    <Link
      to="/quota/$officialId"
      params={{ officialId }}
      search={{ asOf: cell.to < asOf ? cell.to : asOf }}
      title={[`${name}: ${count}, ${t(state)}`, days].filter(Boolean).join('. ')}
      aria-label={`${name}: ${count}, ${t(state)}`}
    >
      {shown}
    </Link>
  );
}
