import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/shared/format/dates';

/** Says that what was typed earlier is here again, and how to be rid of it. */
export function Restored({ at, discard }: { at: string | null; discard: () => void }) {
  const { t } = useTranslation();
  if (!at) return null;
  return (
    <p className="info-panel">
      {t('plan.restored', { at: formatMoment(at) })}{' '}
      <button type="button" className="link-button" onClick={discard}>
        {t('plan.discard')}
      </button>
    </p>
  );
}
