import { useTranslation } from 'react-i18next';
import { StateTag, type Tone } from '@/shared/ui/StateTag';
import type { RosterRow } from '../api';

const tones: Record<RosterRow['state'], Tone> = {
  DRAFT: 'draft',
  PUBLISHED: 'done',
  CLOSED: 'none',
};

export function RosterStateTag({ state }: { state: RosterRow['state'] }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[state]}>{t(`enum.rosterState.${state}`)}</StateTag>;
}
