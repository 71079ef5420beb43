import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ImportSteps } from '../components/ImportSteps';

/** Bringing in who goes to which cell in a month, for the teams and communes that one keeps. */
export function RosterImportPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t('import.roster')}
        back={{ to: '/rosters', label: t('roster.title') }}
        note={t('import.rosterNote')}
      />
      <ImportSteps kind="ROSTER" />
    </>
  );
}
