import { useTranslation } from 'react-i18next';
import { formatMonth } from '@/shared/format/dates';
import type { Summary } from '../api';

const FIGURES = [
  'expected',
  'received',
  'onTime',
  'late',
  'overdue',
  'returned',
  'accepted',
] as const;

/** Visits month by month: how many reports came, how many in time, and how complete they are. */
export function ReportSummary({ rows }: { rows: Summary[] }) {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  return (
    <div className="table-scroll">
      <table className="data-table figures">
        <caption className="visually-hidden">{t('report.summary')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('report.month')}</th>
            {FIGURES.map((figure) => (
              <th key={figure} scope="col" className="number">
                {t(`report.figure.${figure}`)}
              </th>
            ))}
            <th scope="col" className="number">
              {t('report.figure.averageScore')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.month}>
              <th scope="row">{formatMonth(row.month)}</th>
              {FIGURES.map((figure) => (
                <td key={figure} className="number" data-label={t(`report.figure.${figure}`)}>
                  {row[figure]}
                </td>
              ))}
              <td className="number" data-label={t('report.figure.averageScore')}>
                {row.averageScore === null ? '–' : `${row.averageScore}/100`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
