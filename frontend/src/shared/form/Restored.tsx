import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/shared/format/dates';
import { TextAct } from '@/shared/ui/TextAct';

type Props = { at: string | undefined; startAnew: () => void };

/** Says that a form began with what was typed earlier, and lets it be thrown away. */
export function Restored({ at, startAnew }: Props) {
  const { t } = useTranslation();
  if (!at) return null;
  return (
    <p className="info-panel" role="status">
      {t('form.restored', { at: formatMoment(at) })}{' '}
      <TextAct act={startAnew}>{t('form.startAnew')}</TextAct>
    </p>
  );
}
