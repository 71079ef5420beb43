import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Attachments } from '@/shared/attachments/Attachments';
import { HistoryList } from '@/shared/ui/HistoryList';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Section } from '@/shared/ui/Section';
import { historyPage, type Proposal, proposalHistory, proposalQuery } from '../api';
import { Acts } from '../components/Acts';
import { AnswerList } from '../components/AnswerList';
import { Comments } from '../components/Comments';
import { ComingStep, Ladder } from '../components/Ladder';
import { OpenQuestion } from '../components/Pauses';
import { ProposalFacts, ProposalText } from '../components/ProposalFacts';
import { ProposalStateTag } from '../components/ProposalStateTag';
import { ReferralList } from '../components/ReferralList';
import { RelatedProposals } from '../components/RelatedProposals';
import { ToMend } from '../components/ToMend';
import { Due, dueLabel, RUNNING, useWaiting } from '../components/Waiting';

/** Whose turn it is and until when; at the end, what came of it. */
function Standing({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation();
  const waiting = useWaiting();
  const { row, result } = proposal;
  const running = RUNNING.includes(row.state);
  return (
    <>
      <OpenQuestion proposal={proposal} />
      {row.state !== 'CLOSED' && (
        <div className={row.daysLate === null ? 'info-panel' : 'warn-panel'}>
          <p>
            {waiting(row)}
            {running && '.'}
            {running && (
              <>
                {' '}
                {t(dueLabel(row))}: <Due row={row} />
              </>
            )}
          </p>
          <ComingStep proposal={proposal} />
        </div>
      )}
      <ToMend proposal={proposal} />
      {result && (
        <Section title={t(`proposal.resultOf.${row.closure ?? 'SETTLED'}`)}>
          <p className="prose">{result}</p>
        </Section>
      )}
    </>
  );
}

/** One difficulty or proposal: where it stands, what may be done, what was said, sent and answered, and all that happened. */
export function ProposalPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/proposals/$id' });
  const query = useQuery(proposalQuery(id));
  const history = useQuery(proposalHistory(id));
  return (
    <Loaded query={query} page>
      {(proposal) => (
        <>
          <PageHeader
            title={t('proposal.ofNumber', {
              kind: t(`enum.proposalKind.${proposal.row.kind}`),
              number: proposal.row.number,
            })}
            back={{ to: '/proposals', label: t('proposal.title') }}
            state={<ProposalStateTag {...proposal.row} />}
            note={
              proposal.row.line === 'UP' ? undefined : t(`proposal.lineNote.${proposal.row.line}`)
            }
            actions={<Acts proposal={proposal} />}
          />
          <Standing proposal={proposal} />
          <ProposalText content={proposal.content} />
          <Section title={t('proposal.facts')}>
            <ProposalFacts proposal={proposal} />
          </Section>
          <Attachments ownerKind="PROPOSAL" ownerId={id} title={t('proposal.files')} />
          {proposal.answers.length > 0 && (
            <Section title={t('proposal.answers')}>
              <AnswerList answers={proposal.answers} direct={proposal.row.line === 'DIRECT'} />
            </Section>
          )}
          {proposal.referrals.length > 0 && (
            <Section title={t('proposal.referrals')}>
              <ReferralList referrals={proposal.referrals} proposalId={id} />
            </Section>
          )}
          <Ladder proposal={proposal} />
          <RelatedProposals related={proposal.related} />
          <Comments proposal={proposal} />
          <Section title={t('history.title')}>
            <HistoryList query={history} further={(page) => historyPage(id, page)} />
          </Section>
        </>
      )}
    </Loaded>
  );
}
