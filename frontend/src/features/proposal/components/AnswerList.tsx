import { useTranslation } from 'react-i18next';
import { Attachments } from '@/shared/attachments/Attachments';
import { formatDate, formatMoment } from '@/shared/format/dates';
import { Facts } from '@/shared/ui/Facts';
import { DashIcon, DoneIcon } from '@/shared/ui/icons';
import { StateTag, type Tone } from '@/shared/ui/StateTag';
import type { Answer } from '../api';
import { RECIPIENTS } from '../choices';

const OUTCOMES: Record<Answer['text']['outcome'], Tone> = {
  RESOLVED: 'done',
  EXPLAINED: 'done',
  IN_PROGRESS: 'going',
  SCHEDULED: 'going',
  UNRESOLVABLE: 'risk',
};

const VERDICTS: Record<NonNullable<Answer['verdict']>, Tone> = {
  CONFIRMED: 'done',
  SILENT: 'none',
  DISPUTED: 'late',
};

/** Whether the answer has reached each of the three: when, and what shows it. */
function Deliveries({ answer }: { answer: Answer }) {
  const { t } = useTranslation();
  return (
    <ul className="deliveries" aria-label={t('proposal.deliveries')}>
      {RECIPIENTS.map((recipient) => {
        const one = answer.deliveries.find((delivery) => delivery.recipient === recipient);
        return (
          <li key={recipient} className={one ? 'delivered' : undefined}>
            <p className="delivery-head">
              {one ? <DoneIcon /> : <DashIcon />}
              {t(`enum.recipient.${recipient}`)}
            </p>
            {one ? (
              <>
                <p>{t('proposal.deliveredAt', { at: formatMoment(one.deliveredAt) })}</p>
                <p>{one.receipt}</p>
                <p className="quiet">{t('proposal.recordedBy', { who: one.recordedBy })}</p>
              </>
            ) : (
              <p className="quiet">{t('proposal.notDelivered')}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function One({ answer, delivered }: { answer: Answer; delivered: boolean }) {
  const { t } = useTranslation();
  const { text } = answer;
  return (
    <li className="slip">
      <p className="slip-head">
        <span className="strong">
          {t('proposal.answer.head', { number: text.number, on: formatDate(text.signedOn) })}
        </span>
        <StateTag tone={OUTCOMES[text.outcome]}>
          {t(`enum.proposalOutcome.${text.outcome}`)}
        </StateTag>
        {answer.verdict && (
          <StateTag tone={VERDICTS[answer.verdict]}>{t(`enum.verdict.${answer.verdict}`)}</StateTag>
        )}
      </p>
      <p className="prose">{text.content}</p>
      <Facts
        items={[
          { label: t('proposal.answer.signer'), value: text.signer },
          ...(text.nextOn
            ? [{ label: t('proposal.answer.nextOn'), value: formatDate(text.nextOn) }]
            : []),
          ...(['roadmap', 'reason', 'approvedBy'] as const).flatMap((name) =>
            text[name] ? [{ label: t(`proposal.answer.${name}`), value: text[name] }] : [],
          ),
          {
            label: t('proposal.answer.recorded'),
            value: `${answer.answeredBy}, ${formatMoment(answer.answeredAt)}`,
          },
        ]}
      />
      {delivered && <Deliveries answer={answer} />}
      <Attachments
        inner
        ownerKind="PROPOSAL_ANSWER"
        ownerId={answer.id}
        title={t('proposal.answerFiles')}
      />
      {answer.verdict && (
        <p className={answer.verdict === 'DISPUTED' ? 'warn-panel' : 'info-panel'}>
          {t('proposal.verdictBy', {
            verdict: t(`enum.verdict.${answer.verdict}`),
            who: answer.verdictBy ?? '',
            at: formatMoment(answer.verdictAt),
          })}
          {answer.verdictNote && ` ${answer.verdictNote}`}
        </p>
      )}
    </li>
  );
}

/** Every written answer, the latest first. A direct matter is answered to the Standing Body alone. */
export function AnswerList({ answers, direct }: { answers: Answer[]; direct: boolean }) {
  return (
    <ol className="slips">
      {[...answers].reverse().map((one) => (
        <One key={one.id} answer={one} delivered={!direct} />
      ))}
    </ol>
  );
}
