import { useTranslation } from 'react-i18next';
import { formatDate, formatMoment } from '@/shared/format/dates';
import { PauseIcon } from '@/shared/ui/icons';
import { StateTag, type Tone } from '@/shared/ui/StateTag';
import type { Proposal, ProposalRow, Referral } from '../api';

/** The question that waits for its answer. */
export function OpenQuestion({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation();
  const { row, referrals } = proposal;
  const open = referrals.at(-1)?.pauses.find((one) => one.endedAt === null);
  if (!row.pausedOn || !open) return null;
  return (
    <div className="warn-panel">
      <p className="strong">
        {t('proposal.asks', { agency: row.agency?.name ?? '', on: formatDate(row.pausedOn) })}
      </p>
      <p className="prose">{open.question}</p>
    </div>
  );
}

/** Since when the clock stands still. */
export function Paused({ row }: { row: ProposalRow }) {
  const { t } = useTranslation();
  return (
    <StateTag tone="risk" icon={PauseIcon}>
      {t('proposal.pausedSince', { on: formatDate(row.pausedOn) })}
    </StateTag>
  );
}

/** What an agency asked, and what it was told, in turn. */
export function Pauses({ pauses }: { pauses: Referral['pauses'] }) {
  const { t } = useTranslation();
  if (pauses.length === 0) return null;
  return (
    <>
      <h3 className="slip-part">{t('proposal.pauses')}</h3>
      <ol className="talk">
        {pauses.map((one) => (
          <li key={one.askedAt}>
            <p className="quiet">
              {t('proposal.pauseAsked')}: {one.askedBy}, {formatMoment(one.askedAt)}
            </p>
            <p className="prose">{one.question}</p>
            {one.answer ? (
              <div className="talk-answer">
                <p className="quiet">
                  {t('proposal.pauseTold')}: {one.endedBy}, {formatMoment(one.endedAt)}
                </p>
                <p className="prose">{one.answer}</p>
              </div>
            ) : (
              <p className={one.endedAt ? 'quiet' : 'text-risk'}>
                {t(one.endedAt ? 'proposal.pauseDropped' : 'proposal.pauseOpen')}
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

const DECISIONS: Record<NonNullable<ProposalRow['extension']>, Tone> = {
  ASKED: 'risk',
  GRANTED: 'done',
  REFUSED: 'none',
};

/** That more time was asked for, and what the desk said. */
export function ExtensionTag({ state }: { state: NonNullable<ProposalRow['extension']> }) {
  const { t } = useTranslation();
  return <StateTag tone={DECISIONS[state]}>{t(`enum.extensionState.${state}`)}</StateTag>;
}

/** The one time that an agency asked for more time. */
export function ExtensionAsked({ extension }: { extension: Referral['extension'] }) {
  const { t } = useTranslation();
  if (!extension) return null;
  return (
    <>
      <h3 className="slip-part">
        {t('proposal.extension')} <ExtensionTag state={extension.state} />
      </h3>
      <p className="prose">
        {t('proposal.extensionAsked', {
          on: formatDate(extension.until),
          at: formatMoment(extension.askedAt),
          reason: extension.reason,
        })}
      </p>
      {extension.decidedAt && (
        <p className="prose">
          {t('proposal.extensionDecided', {
            decision: t(`enum.extensionState.${extension.state}`),
            who: extension.decidedBy ?? '',
            at: formatMoment(extension.decidedAt),
          })}
          {extension.note && ` ${extension.note}`}
        </p>
      )}
    </>
  );
}
