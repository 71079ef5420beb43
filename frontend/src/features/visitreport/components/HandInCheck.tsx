import { useTranslation } from 'react-i18next';
import { daysBetween, formatDate } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import { Dialog } from '@/shared/ui/Dialog';
import type { Report, Section } from '../api';
import { Score } from './Score';

type Props = {
  report: Report;
  score: number;
  missing: Section[];
  submit: () => void;
  close: () => void;
};

/** Asked once before it goes: what is missing, and whether it is late. */
export function HandInCheck({ report, score, missing, submit, close }: Props) {
  const { t } = useTranslation();
  const { today } = useMe();
  const late = !report.submittedAt && report.dueOn && report.dueOn < today;
  return (
    <Dialog
      title={t('report.checkTitle')}
      okText={t('report.submitNow')}
      cancelText={t('report.backToEdit')}
      onOk={submit}
      onCancel={close}
      mask={{ closable: false }}
    >
      {late && report.dueOn && (
        <p className="warn-panel">
          {t('report.lateWarning', {
            due: formatDate(report.dueOn),
            count: daysBetween(report.dueOn, today),
          })}
        </p>
      )}
      <Score score={score} threshold={report.threshold} missing={missing} />
      {score < report.threshold && <p>{t('report.underHint')}</p>}
    </Dialog>
  );
}
