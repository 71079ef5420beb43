import { useTranslation } from 'react-i18next';
import type { Position } from '../api';

/** A position in one line: rank, title, whether district secretary. */
export function PositionName({ position }: { position: Position }) {
  const { t } = useTranslation();
  const secretary = position.districtSecretary ? ` · ${t('official.districtSecretary')}` : '';
  const rank = t(`enum.rank.${position.rank}`);
  const title = position.title ?? '';
  // A title is often written with the rank in front: once is enough.
  const name = title.startsWith(rank) ? title : [rank, title].filter(Boolean).join(' – ');
  return (
    <>
      {name}
      {secretary}
    </>
  );
}
