import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Queue } from '../components/Queue';
import { mineQueue } from '../queues';

/** What I, or my committee, wrote, and what came of it. */
export function MinePage() {
  const { t } = useTranslation();
  return (
    <Queue
      queue={mineQueue}
      actions={
        <LinkButton primary to="/proposals/new">
          {t('proposal.add')}
        </LinkButton>
      }
    />
  );
}
