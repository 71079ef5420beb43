import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/http/schemas';
import { StateTag, type Tone } from '@/shared/ui/StateTag';

const tones: Record<Schemas['BriefingState'], Tone> = {
  ON_TIME: 'done',
  LATE: 'risk',
  PENDING: 'going',
  OVERDUE: 'late',
  MISSED: 'blocked',
  NOT_OWED: 'none',
};

type Props = { state: Schemas['BriefingState']; daysLate: number | null };

/** Whether the host has told its visitors what they should know, and how late. */
export function BriefingTag({ state, daysLate }: Props) {
  const { t } = useTranslation();
  return (
    <StateTag tone={tones[state]}>
      {daysLate !== null && state !== 'MISSED'
        ? t(`briefing.state.${state}`, { count: daysLate })
        : t(`enum.briefingState.${state}`)}
    </StateTag>
  );
}
