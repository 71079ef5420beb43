import { useTranslation } from 'react-i18next';
import { DateField } from './DateField';

/** The day as of which a list is shown, in its bar of filters. */
export function AsOfFilter({ value, set }: { value: string; set: (day: string | null) => void }) {
  const { t } = useTranslation();
  return (
    <span className="filter-date">
      <span className="quiet" aria-hidden="true">
        {t('quota.asOf')}
      </span>
      <DateField label={t('quota.asOf')} value={value} onChange={set} />
    </span>
  );
}
