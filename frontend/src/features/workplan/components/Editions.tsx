import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatMoment, monthNumber } from '@/shared/format/dates';
import { Loaded } from '@/shared/ui/Loaded';
import { type Edition, editionsQuery } from '../receptionApi';

type Change = Edition['changes'][number];

function Changed({ change }: { change: Change }) {
  const { t } = useTranslation();
  const { kind, visit, monthBefore } = change;
  return (
    <li>
      {t(`enum.editionChange.${kind}`)}: {visit.cell.name} – {visit.communeName},{' '}
      {monthBefore
        ? t('plan.movedMonths', { from: monthBefore, to: visit.month })
        : t('plan.month', { month: monthNumber(visit.month) }).toLowerCase()}
    </li>
  );
}

/** Every edition of the plan: who, when, why, what differs, and the visits as they were. */
export function Editions({ planId }: { planId: string }) {
  const { t } = useTranslation();
  const query = useQuery(editionsQuery(planId));
  return (
    <Loaded query={query} lines={2}>
      {(editions) => (
        <ol className="history">
          {editions.map((edition) => (
            <li key={edition.edition}>
              <p className="history-head">
                <time dateTime={edition.madeAt}>{formatMoment(edition.madeAt)}</time>
                <span>
                  {t('plan.edition', { number: edition.edition })} · {edition.madeBy}
                </span>
              </p>
              {edition.reason && (
                <p className="quiet">{t('history.reason', { reason: edition.reason })}</p>
              )}
              {edition.changes.length > 0 && (
                <ul className="history-changes">
                  {edition.changes.map((change) => (
                    <Changed
                      key={`${change.kind}-${change.visit.cell.id}-${change.visit.month}`}
                      change={change}
                    />
                  ))}
                </ul>
              )}
              <details>
                <summary>{t('plan.editionVisits', { count: edition.visits.length })}</summary>
                <ul className="plain-list">
                  {edition.visits.map((visit) => (
                    <li key={`${visit.cell.id}-${visit.month}`}>
                      {t('plan.month', { month: monthNumber(visit.month) })}: {visit.cell.name} –{' '}
                      {visit.communeName}
                      {visit.note ? ` (${visit.note})` : ''}
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  );
}
