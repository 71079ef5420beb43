import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useYear } from '@/shared/hooks/useYear';
import { Whole } from '@/shared/ui/Whole';
import type { Summary } from '../api';

type Search = Record<string, string | undefined>;

/** Expected, come, in time, late, missing: per regulation, each number opening its rows. */
export function PlanSummary({ rows }: { rows: Summary[] }) {
  const { t } = useTranslation();
  const { year, thisYear } = useYear();
  const missing = year > thisYear ? 'PENDING' : 'OVERDUE';
  const number = (value: number, search: Search, tone?: string) => (
    <Link to="/work-plans" search={search} className={value > 0 ? tone : 'quiet'}>
      {value}
    </Link>
  );
  return (
    <div className="table-scroll">
      <table className="data-table figures">
        <caption className="visually-hidden">{t('plan.summary')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('assignment.regulation')}</th>
            {['expected', 'submitted', 'onTime', 'late', 'missing'].map((key) => (
              <th key={key} scope="col" className="number">
                {t(`plan.figure.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const regulationId = row.regulation.id;
            return (
              <tr key={regulationId}>
                <th scope="row">
                  <Whole>{row.regulation.number}</Whole>
                </th>
                <td className="number" data-label={t('plan.figure.expected')}>
                  {number(row.expected, { regulationId })}
                </td>
                <td className="number" data-label={t('plan.figure.submitted')}>
                  {number(row.submitted, { regulationId, state: 'SUBMITTED' })}
                </td>
                <td className="number" data-label={t('plan.figure.onTime')}>
                  {number(row.onTime, { regulationId, timeliness: 'ON_TIME' }, 'text-done')}
                </td>
                <td className="number" data-label={t('plan.figure.late')}>
                  {number(row.late, { regulationId, timeliness: 'LATE' }, 'text-risk')}
                </td>
                <td className="number" data-label={t('plan.figure.missing')}>
                  {number(row.missing, { regulationId, timeliness: missing }, 'text-late')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
