import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { attachmentsQuery } from '@/shared/attachments/api';
import { formatDate, formatMoment } from '@/shared/format/dates';
import { useUrl } from '@/shared/hooks/useUrl';
import { Empty } from '@/shared/ui/Empty';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import { type Proposal, proposalQuery, type Referral } from '../api';
import { SlipSheet } from '../components/SlipSheet';
import { dueMoved, slipNumber } from '../slip';

function Slip({ proposal, referral }: { proposal: Proposal; referral: Referral }) {
  const { t } = useTranslation();
  const { id, kind, number } = proposal.row;
  const files = useQuery(attachmentsQuery({ kind: 'PROPOSAL', id }));
  return (
    <>
      <PageHeader
        title={t('proposal.slip', {
          number: slipNumber(referral),
          on: formatDate(referral.referredOn),
        })}
        back={{
          to: `/proposals/${id}`,
          label: t('proposal.ofNumber', { kind: t(`enum.proposalKind.${kind}`), number }),
        }}
        note={
          dueMoved(referral)
            ? t('proposal.slipPaper.moved', {
                due: referral.dueAt ? formatMoment(referral.dueAt) : formatDate(referral.dueOn),
              })
            : undefined
        }
        actions={
          <Button type="primary" onClick={() => window.print()}>
            {t('proposal.slipPaper.print')}
          </Button>
        }
      />
      <Loaded query={files}>
        {({ items }) => (
          <SlipSheet
            proposal={proposal}
            referral={referral}
            files={items
              .filter(({ uploadedAt }) => Date.parse(uploadedAt) <= Date.parse(referral.referredAt))
              .map(({ fileName }) => fileName)}
          />
        )}
      </Loaded>
    </>
  );
}

/** One phiếu chuyển, to be read and printed; the last one where the address names none. */
export function SlipPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/proposals/$id/slip' });
  const { search } = useUrl();
  const query = useQuery(proposalQuery(id));
  return (
    <Loaded query={query} page>
      {(proposal) => {
        const referral = search.of
          ? proposal.referrals.find((one) => one.id === search.of)
          : proposal.referrals.at(-1);
        return referral ? (
          <Slip proposal={proposal} referral={referral} />
        ) : (
          <Empty title={t('proposal.slipPaper.missing')} />
        );
      }}
    </Loaded>
  );
}
