import { useTranslation } from 'react-i18next';
import { dueDistance, formatDate } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';

type Props = {
  date: string | null | undefined;
  /** Only the date: what was due has been done. */
  plain?: boolean;
};

/** A due date and, beside it, how far away it is. */
export function DueDate({ date, plain = false }: Props) {
  const { t } = useTranslation();
  const { today } = useMe();
  if (!date) return <span className="quiet">{t('due.none')}</span>;
  if (plain) return formatDate(date);
  const { key, count } = dueDistance(today, date);
  const tone = key === 'due.late' ? 'text-late' : count <= 7 ? 'text-risk' : 'quiet';
  return (
    <span className="due">
      {formatDate(date)} <span className={tone}>({t(key, { count })})</span>
    </span>
  );
}
