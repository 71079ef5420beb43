import { useTranslation } from 'react-i18next';
import { formatDate, formatMoment } from '@/shared/format/dates';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { StateTag } from '@/shared/ui/StateTag';
import { OutcomeTag } from '@/shared/ui/states';
import { TextAct } from '@/shared/ui/TextAct';
import type { Attendance } from '../api';

function Detail({ attendance }: { attendance: Attendance }) {
  const { t } = useTranslation();
  const parts = [
    attendance.online && t('meeting.online'),
    attendance.absenceReason && t(`enum.absenceReason.${attendance.absenceReason}`),
    attendance.outcome === 'SUBSTITUTED' &&
      t('meeting.substitutedBy', {
        name: attendance.substitute?.fullName ?? attendance.substituteName,
      }),
    attendance.movedTo && t('meeting.movedTo', { on: formatDate(attendance.movedTo) }),
    attendance.note,
  ].filter(Boolean);
  return (
    <>
      {parts.join(' · ')}
      {attendance.corrections.map((one) => (
        <div key={one.at} className="quiet">
          {t('meeting.correctedTrace', {
            from: t(`enum.outcome.${one.fromOutcome}`).toLowerCase(),
            to: t(`enum.outcome.${one.toOutcome}`).toLowerCase(),
            who: one.byName,
            at: formatMoment(one.at),
          })}
          {one.reason && ` ${t('history.reason', { reason: one.reason })}`}
        </div>
      ))}
    </>
  );
}

type Props = { attendances: Attendance[]; correct: (attendance: Attendance) => void };

/** What was recorded of each official, by whom and on whose behalf. */
export function AttendanceTable({ attendances, correct }: Props) {
  const { t } = useTranslation();
  const columns: Column<Attendance>[] = [
    {
      key: 'official',
      title: t('assignment.official'),
      cell: ({ official }) => official.fullName,
    },
    {
      key: 'outcome',
      title: t('meeting.outcome'),
      cell: ({ outcome, recordedLate, corrections }) => (
        <>
          <OutcomeTag value={outcome} />
          {recordedLate && <StateTag tone="risk">{t('meeting.recordedLate')}</StateTag>}
          {corrections.length > 0 && <StateTag tone="draft">{t('meeting.wasCorrected')}</StateTag>}
        </>
      ),
    },
    {
      key: 'detail',
      title: t('meeting.detail'),
      cell: (attendance) => <Detail attendance={attendance} />,
    },
    {
      key: 'by',
      title: t('meeting.recordedBy'),
      cell: ({ recordedByName, recordedOnBehalf, recordedAt }) => (
        <>
          {recordedByName}
          {recordedOnBehalf ? ` (${t('meeting.onBehalf')})` : ''}
          <div className="quiet">{formatMoment(recordedAt)}</div>
        </>
      ),
    },
    {
      key: 'act',
      title: t('common.acts'),
      cell: (attendance) =>
        attendance.actions.includes('correct') ? (
          <TextAct act={() => correct(attendance)}>{t('meeting.correct')}</TextAct>
        ) : null,
    },
  ];
  return (
    <DataTable
      caption={t('meeting.recorded')}
      columns={columns}
      rows={attendances}
      rowKey={(attendance) => attendance.id}
    />
  );
}
