import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatMonth } from '@/shared/format/dates';
import { BackIcon, NextIcon } from '@/shared/ui/icons';

/** The month shown, and the ones beside it. */
export function MonthBar({ month, go }: { month: string; go: (count: number) => void }) {
  const { t } = useTranslation();
  return (
    <div className="month-bar">
      <Button icon={<BackIcon />} aria-label={t('meeting.before')} onClick={() => go(-1)} />
      <h2 aria-live="polite">{t('meeting.monthIs', { month: formatMonth(month) })}</h2>
      <Button icon={<NextIcon />} aria-label={t('meeting.after')} onClick={() => go(1)} />
    </div>
  );
}
