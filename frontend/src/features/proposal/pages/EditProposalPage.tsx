import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Attachments } from '@/shared/attachments/Attachments';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import { proposalQuery } from '../api';
import { ProposalEditor } from '../components/ProposalEditor';
import { ToMend } from '../components/ToMend';
import { valuesOf } from '../proposalDraft';

/** Going on with a draft, or mending what was given back. */
export function EditProposalPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/proposals/$id/edit' });
  const query = useQuery(proposalQuery(id));
  return (
    <Loaded query={query} page>
      {(proposal) => {
        const { row } = proposal;
        return (
          <>
            <PageHeader
              title={t(row.state === 'RETURNED' ? 'proposal.mend' : 'proposal.goOn')}
              back={{
                to: `/proposals/${id}`,
                label: t('proposal.ofNumber', {
                  kind: t(`enum.proposalKind.${row.kind}`),
                  number: row.number,
                }),
              }}
            />
            <ToMend proposal={proposal} />
            <ProposalEditor
              key={id}
              proposal={proposal}
              initial={valuesOf(proposal)}
              knownUnit={{ value: row.unit.id, label: row.unit.name }}
            />
            <Attachments ownerKind="PROPOSAL" ownerId={id} title={t('proposal.files')} />
          </>
        );
      }}
    </Loaded>
  );
}
