import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/http/schemas';
import { DashIcon, DoneIcon, FlameIcon, RippleIcon, WarnIcon } from './icons';
import { StateTag, type Tone } from './StateTag';

const looks: Record<Schemas['HeatLevel'], [Tone, ComponentType]> = {
  HOT: ['late', FlameIcon],
  COMPLEX: ['risk', WarnIcon],
  UNEASY: ['going', RippleIcon],
  CALM: ['done', DoneIcon],
};

/** How things stand in a commune or a cell; one that nobody assessed is not said to be calm. */
export function HeatTag({ level }: { level: Schemas['HeatLevel'] | null }) {
  const { t } = useTranslation();
  const [tone, icon] = level ? looks[level] : (['none', DashIcon] as const);
  return (
    <StateTag tone={tone} icon={icon}>
      {t(`enum.heatShown.${level ?? 'UNRATED'}`)}
    </StateTag>
  );
}
