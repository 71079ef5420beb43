import { useTranslation } from 'react-i18next';
import { formatDate, formatMoment } from '@/shared/format/dates';
import { Facts } from '@/shared/ui/Facts';
import { LinkButton } from '@/shared/ui/LinkButton';
import { StateTag, type Tone } from '@/shared/ui/StateTag';
import type { Referral } from '../api';
import { slipNumber } from '../slip';
import { ExtensionAsked, Pauses } from './Pauses';

const TONES: Record<Referral['state'], Tone> = {
  OPEN: 'going',
  ACCEPTED: 'going',
  ANSWERED: 'done',
  DECLINED: 'risk',
  RECALLED: 'none',
};

type SlipProps = { referral: Referral; proposalId: string };

function Slip({ referral, proposalId }: SlipProps) {
  const { t } = useTranslation();
  const recalled = referral.state === 'RECALLED';
  const moved =
    referral.extension?.state === 'GRANTED' ||
    referral.pauses.some((one) => one.answer !== null || (one.endedAt && !recalled));
  const suggested = referral.suggestedUnit?.name ?? referral.suggestedName;
  return (
    <li className="slip">
      <p className="slip-head">
        <span className="strong">
          {t('proposal.slip', {
            number: slipNumber(referral),
            on: formatDate(referral.referredOn),
          })}
        </span>
        <StateTag tone={TONES[referral.state]}>
          {t(`enum.referralState.${referral.state}`)}
        </StateTag>
      </p>
      <Facts
        items={[
          { label: t('proposal.lead'), value: referral.lead.name },
          ...(referral.coordinators.length > 0
            ? [
                {
                  label: t('proposal.coordinators'),
                  value: referral.coordinators.map(({ name }) => name).join('; '),
                },
              ]
            : []),
          {
            label: t('proposal.referredBy'),
            value: `${referral.referredBy}, ${referral.desk.name}`,
          },
          {
            label: t('proposal.due'),
            value: referral.dueAt
              ? formatMoment(referral.dueAt)
              : `${formatDate(referral.dueOn)}${
                  referral.ruleDays === null
                    ? ''
                    : ` (${t(moved ? 'proposal.ruleDaysMoved' : 'proposal.ruleDays', { count: referral.ruleDays })})`
                }`,
          },
          ...(referral.acceptedAt
            ? [
                {
                  label: t('proposal.acceptedAt'),
                  value: `${formatMoment(referral.acceptedAt)}, ${referral.acceptedBy}`,
                },
              ]
            : []),
          ...(referral.note ? [{ label: t('proposal.slipNote'), value: referral.note }] : []),
          ...(referral.endReason
            ? [
                {
                  label: t(`enum.referralState.${referral.state}`),
                  value: `${formatMoment(referral.endedAt)}, ${referral.endedBy}: ${referral.endReason}`,
                },
              ]
            : []),
          ...(suggested ? [{ label: t('proposal.suggested'), value: suggested }] : []),
        ]}
      />
      <LinkButton
        to="/proposals/$id/slip"
        params={{ id: proposalId }}
        search={{ of: referral.id }}
        size="small"
      >
        {t('proposal.slipPaper.open')}
      </LinkButton>
      <Pauses pauses={referral.pauses} />
      <ExtensionAsked extension={referral.extension} />
      {referral.skipsLevel && <p className="quiet">{t('proposal.skipsLevel')}</p>}
    </li>
  );
}

type Props = { referrals: Referral[]; proposalId: string };

/** Every sending to an agency, the latest first. */
export function ReferralList({ referrals, proposalId }: Props) {
  return (
    <ol className="slips">
      {[...referrals].reverse().map((one) => (
        <Slip key={one.id} referral={one} proposalId={proposalId} />
      ))}
    </ol>
  );
}
