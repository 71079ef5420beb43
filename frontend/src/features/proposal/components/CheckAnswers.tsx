import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Section } from '@/shared/ui/Section';
import type { Proposal } from '../api';
import { ProposalFacts, ProposalText } from './ProposalFacts';
import { SimilarProposals } from './SimilarProposals';

type Props = {
  proposal: Proposal;
  sending: boolean;
  send: () => void;
  back: () => void;
  settle: () => void;
};

/** The whole of what is to be sent, read once more before it goes. */
export function CheckAnswers({ proposal, sending, send, back, settle }: Props) {
  const { t } = useTranslation();
  const { line, kind } = proposal.row;
  return (
    <div className="form-page">
      <p className="info-panel">{t('proposal.checkHint')}</p>
      <SimilarProposals proposal={proposal} />
      <p className="strong">{t(`enum.proposalKind.${kind}`)}</p>
      <ProposalText content={proposal.content} />
      <Section title={t('proposal.facts')}>
        <ProposalFacts proposal={proposal} />
      </Section>
      {line === 'DIRECT' && <p className="warn-panel">{t('proposal.directWarning')}</p>}
      <div className="form-buttons">
        <Button type="primary" size="large" loading={sending} onClick={send}>
          {t(`proposal.send.${line}`)}
        </Button>
        <Button size="large" onClick={back}>
          {t('proposal.backToEdit')}
        </Button>
        {proposal.actions.includes('settle') && (
          <Button size="large" onClick={settle}>
            {t('proposal.act.settle.button')}
          </Button>
        )}
      </div>
    </div>
  );
}
