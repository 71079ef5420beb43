import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/hooks/useMe';
import { useUrl } from '@/shared/hooks/useUrl';
import { newId } from '@/shared/http/newKey';
import { PageHeader } from '@/shared/ui/PageHeader';
import type { Line } from '../api';
import { LINES } from '../choices';
import { ProposalEditor } from '../components/ProposalEditor';

/** Writing down a difficulty or a proposal. */
export function NewProposalPage() {
  const { t } = useTranslation();
  const me = useMe();
  const { search } = useUrl();
  const [id] = useState(newId);
  const line = LINES.find((one) => one === search.line) ?? ('UP' satisfies Line);
  const home = me.official ? null : me.unit;
  return (
    <>
      <PageHeader
        title={t('proposal.add')}
        back={{ to: '/proposals/mine', label: t('proposal.queue.mine.title') }}
        note={t('proposal.addNote')}
      />
      <ProposalEditor
        initial={{
          id,
          line: me.official ? line : 'UP',
          kind: 'DIFFICULTY',
          urgency: 'NORMAL',
          unitId: search.unitId ?? home?.id,
        }}
        knownUnit={home ? { value: home.id, label: home.name } : undefined}
      />
    </>
  );
}
