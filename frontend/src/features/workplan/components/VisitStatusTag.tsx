import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import type { Schemas } from '@/shared/http/schemas';
import { StateTag, type Tone } from '@/shared/ui/StateTag';
import type { Visit } from '../api';

const tones: Record<Schemas['VisitStatus'], Tone> = {
  DONE: 'done',
  DONE_EARLY: 'done',
  DONE_LATE: 'done',
  MOVED: 'going',
  CANCELLED: 'none',
  ABSENT: 'late',
  MISSED: 'late',
  AHEAD: 'draft',
};

/** What came of a planned visit, with the day or the reason that belongs to it. */
export function VisitStatusTag({ visit }: { visit: Visit }) {
  const { t } = useTranslation();
  const { status, doneOn, movedTo, movedFrom, absenceReason, cancelReason, cancelNote } = visit;
  const more = doneOn
    ? formatDate(doneOn)
    : status === 'MOVED' && movedTo
      ? t('plan.movedTo', { on: formatDate(movedTo) })
      : status === 'ABSENT' && absenceReason
        ? t(`enum.absenceReason.${absenceReason}`)
        : status === 'CANCELLED' && cancelReason
          ? [t(`enum.cancelReason.${cancelReason}`), cancelNote].filter(Boolean).join(': ')
          : '';
  const from =
    movedFrom &&
    (movedFrom.cell.id === visit.cell.id
      ? t('plan.movedFrom', { month: movedFrom.month })
      : t('plan.movedFromCell', { cell: movedFrom.cell.name, month: movedFrom.month }));
  return (
    <>
      <StateTag tone={tones[status]}>{t(`enum.visitStatus.${status}`)}</StateTag>
      {(more || from) && <span className="quiet"> {[more, from].filter(Boolean).join(' · ')}</span>}
    </>
  );
}
