import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ImportSteps } from '../components/ImportSteps';

/** Bringing in difficulties and proposals from a file; each is handed in at once. */
export function ProposalImportPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t('import.proposals')}
        back={{ to: '/proposals', label: t('proposal.title') }}
        note={t('import.proposalsNote')}
      />
      <ImportSteps kind="PROPOSALS" />
    </>
  );
}
