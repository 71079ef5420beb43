import { useTranslation } from 'react-i18next';
import { StateTag, type Tone } from '@/shared/ui/StateTag';
import type { ReportRow } from '../api';

const TONES: Record<ReportRow['state'], Tone> = {
  MISSING: 'none',
  DRAFT: 'draft',
  SUBMITTED: 'going',
  RETURNED: 'risk',
  ACCEPTED: 'done',
};

type Props = Pick<ReportRow, 'state' | 'timeliness' | 'daysLate'> & { attended: boolean };

/** Where a report stands and whether it came in time: two measures, side by side. */
export function ReportStateTag({ state, timeliness, daysLate, attended }: Props) {
  const { t } = useTranslation();
  const count = daysLate ?? 0;
  return (
    <span className="report-states">
      <StateTag tone={TONES[state]}>{t(`enum.reportState.${state}`)}</StateTag>
      {timeliness === 'ON_TIME' && <StateTag tone="done">{t('report.onTime')}</StateTag>}
      {timeliness === 'LATE' && <StateTag tone="risk">{t('report.late', { count })}</StateTag>}
      {timeliness === 'OVERDUE' && (
        <StateTag tone="late">{t('report.overdue', { count })}</StateTag>
      )}
      {!attended && <StateTag tone="blocked">{t('report.notAttended')}</StateTag>}
    </span>
  );
}
