import { useTranslation } from 'react-i18next';
import { formatDate, formatMoment } from '@/shared/format/dates';
import { DueDate } from '@/shared/ui/DueDate';
import type { ProposalRow } from '../api';
import { RECIPIENTS } from '../choices';
import { hoursLeft, lateness } from '../late';
import { Paused } from './Pauses';

/** Whom a matter waits for. */
export function useWaiting() {
  const { t } = useTranslation();
  return (row: ProposalRow): string => {
    const who = {
      author: row.author.name,
      desk: row.desk?.name ?? '',
      agency: row.agency?.name ?? '',
      unit: row.unit.name,
    };
    if (row.owner && row.state !== 'CLOSED')
      return t('proposal.waits.owner', { owner: row.owner.fullName });
    if (row.pausedOn) return t('proposal.waits.information', who);
    if (row.state === 'ANSWERED' && row.line === 'UP') {
      const left = RECIPIENTS.filter((one) => !row.reached.includes(one));
      return left.length > 0
        ? t('proposal.waits.deliveries', {
            whom: left.map((one) => t(`enum.recipient.${one}`)).join('; '),
          })
        : t('proposal.waits.confirmation', {
            unit: who.unit,
            by: formatDate(row.confirmBy),
          });
    }
    const key =
      row.line === 'UP' || row.state === 'CLOSED' ? row.state : `${row.line}_${row.state}`;
    return t([`proposal.waits.${key}`, `proposal.waits.${row.state}`], who);
  };
}

/** While the time of a desk or of an agency runs. */
export const RUNNING: ProposalRow['state'][] = [
  'SUBMITTED',
  'REFERRED',
  'DECLINED',
  'ACCEPTED',
  'DISPUTED',
  'UNRESOLVED',
];

/** What its due day is the end of: the time of the desk where it lies, or of the agency that has it. */
export const dueLabel = (row: ProposalRow) => (row.agency ? 'proposal.due' : 'proposal.deskDue');

/** Until when, where there is a date or an hour. */
export function Due({ row }: { row: ProposalRow }) {
  const { t } = useTranslation();
  if (row.pausedOn) return <Paused row={row} />;
  if (!row.dueOn) return null;
  const running = RUNNING.includes(row.state);
  if (!row.dueAt || !running) return <DueDate date={row.dueOn} plain={!running} />;
  const late = lateness(row);
  const { key, count } = late ?? hoursLeft(row.dueAt);
  return (
    <span className="due">
      {t('proposal.dueAt', { at: formatMoment(row.dueAt) })}{' '}
      <span className={late ? 'text-late' : 'text-risk'}>
        ({t(`proposal.late.${key}`, { count }).toLowerCase()})
      </span>
    </span>
  );
}
