import { useTranslation } from 'react-i18next';
import type { Position } from '../api';

/** A position in one line: rank, title, whether district secretary. */
export function PositionName({ position }: { position: Position }) {
  const { t } = useTranslation();
  const secretary = position.districtSecretary ? ` · ${t('official.districtSecretary')}` : '';
  const title = position.title ? ` – ${position.title}` : '';
  return (
    <>
      {t(`enum.rank.${position.rank}`)}
      {title}
      {secretary}
    </>
  );
}
