import { useTranslation } from 'react-i18next';
import { DateField } from './DateField';

type Props = {
  value: string;
  /** The last day that can be looked at; without it also days to come. */
  max?: string;
  set: (day: string | null) => void;
};

/** The day as of which a list is shown, in its bar of filters. */
export function AsOfFilter({ value, max, set }: Props) {
  const { t } = useTranslation();
  return (
    <span className="filter-date">
      <span className="quiet" aria-hidden="true">
        {t('quota.asOf')}
      </span>
      <DateField label={t('quota.asOf')} value={value} max={max} onChange={set} />
    </span>
  );
}
