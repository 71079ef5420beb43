import { useTranslation } from 'react-i18next';
import { useYear } from '@/shared/hooks/useYear';
import { Choice } from '@/shared/ui/Choice';

const FIRST_YEAR = 2021;

/** The year everything is looked at in. */
export function YearSwitch() {
  const { t } = useTranslation();
  const { year, thisYear, choose } = useYear();
  const last = Math.max(thisYear + 1, year);
  const first = Math.min(FIRST_YEAR, year);
  const years = Array.from({ length: last - first + 1 }, (_, step) => String(last - step));
  return (
    <div className="year-switch">
      <span aria-hidden="true">{t('nav.year')}</span>
      <Choice
        label={t('nav.year')}
        value={String(year)}
        options={years.map((value) => ({ value, label: value }))}
        onChange={(value) => choose(Number(value))}
      />
    </div>
  );
}
