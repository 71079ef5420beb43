import { useTranslation } from 'react-i18next';
import { formatDate, formatMoment } from '@/shared/format/dates';
import { Section } from '@/shared/ui/Section';
import type { Proposal } from '../api';

type Rung = { days: number | null; hours: number | null };

/** Where a step lies on the ladder: so long before what is due, at it, or so long after. */
function useRung() {
  const { t } = useTranslation();
  return ({ days, hours }: Rung) => {
    const distance = days ?? hours ?? 0;
    if (distance === 0) return t('proposal.ladder.atDue');
    const unit = hours === null ? 'days' : 'hours';
    const side = distance < 0 ? 'before' : 'after';
    return t(`proposal.ladder.${side}.${unit}`, { count: Math.abs(distance) });
  };
}

/** Who will be told next, and when, if no answer comes. */
export function ComingStep({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation();
  const rung = useRung();
  const next = proposal.comingStep;
  if (!next) return null;
  return (
    <p>
      {t('proposal.ladder.next', {
        at: next.at ? formatMoment(next.at) : formatDate(next.on),
        rung: rung(next),
        who: next.told.join('; '),
      })}
    </p>
  );
}

/** Every reminder and report of a matter: when, at which step, who was told; the latest first. */
export function Ladder({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation();
  const rung = useRung();
  if (proposal.escalations.length === 0) return null;
  return (
    <Section title={t('proposal.ladder.title')}>
      <ol className="history">
        {[...proposal.escalations].reverse().map((one) => (
          <li key={`${one.dueOn} ${one.days} ${one.hours} ${one.dueAt}`}>
            <p className="history-head">
              <time dateTime={one.toldAt}>{formatMoment(one.toldAt)}</time>
              <span>
                {t('proposal.ladder.rung', {
                  rung: rung(one),
                  due: one.dueAt ? formatMoment(one.dueAt) : formatDate(one.dueOn),
                })}
              </span>
            </p>
            <p>{t('proposal.ladder.told', { who: one.told.join('; ') })}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
