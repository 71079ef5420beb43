import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate, monthNumber } from '@/shared/format/dates';
import { Empty } from '@/shared/ui/Empty';
import type { Plan } from '../api';
import { VisitAnswer } from './VisitAnswer';
import { VisitStatusTag } from './VisitStatusTag';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** The plan through the year: only the months that hold something. */
export function VisitsByMonth({ plan, links = false }: { plan: Plan; links?: boolean }) {
  const { t } = useTranslation();
  if (plan.visits.length === 0) {
    return <Empty title={t('plan.empty')} hint={t('plan.emptyHint')} />;
  }
  const months = MONTHS.map((month) => ({
    month,
    visits: plan.visits.filter((visit) => visit.month === month),
  })).filter(({ visits }) => visits.length > 0);
  return (
    <dl className="months">
      {months.map(({ month, visits }) => (
        <div key={month}>
          <dt>{t('plan.month', { month: monthNumber(month) })}</dt>
          {visits.map((visit) => (
            <dd key={visit.id}>
              <div>
                {links ? (
                  <Link to="/units/$id" params={{ id: visit.cell.id }}>
                    {visit.cell.name}
                  </Link>
                ) : (
                  <span className="strong">{visit.cell.name}</span>
                )}{' '}
                <span className="quiet">
                  {visit.communeName}
                  {visit.agreedOn
                    ? ` · ${t('plan.agreedOn', { on: formatDate(visit.agreedOn) })}`
                    : visit.meetingOn
                      ? ` · ${t('plan.meets', { on: formatDate(visit.meetingOn) })}`
                      : ''}
                </span>
                {visit.note && <div className="quiet">{visit.note}</div>}
                {links && <VisitAnswer plan={plan} visit={visit} />}
              </div>
              {links && plan.state === 'SUBMITTED' && (
                <div>
                  <VisitStatusTag visit={visit} />
                </div>
              )}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
