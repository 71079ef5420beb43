import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import type { Schemas } from '@/shared/http/schemas';
import { link, merge } from '../acts';
import { ActModal, type ActProps } from './ActModal';
import { ProposalSelect } from './ProposalSelect';

/** One matter said twice goes on as one. */
export function MergeDialog(props: ActProps) {
  const { t } = useTranslation();
  const labels = { intoId: t('proposal.other'), reason: t('proposal.act.merge.reason') };
  return (
    <ActModal<Schemas['MergeProposalRequest']>
      {...props}
      labels={labels}
      send={(values) => merge(props.proposal, values)}
    >
      <Field name="intoId" label={labels.intoId} hint={t('proposal.otherHint')} required>
        <ProposalSelect than={props.proposal} />
      </Field>
      <Field name="reason" label={labels.reason} required maxLength={2000}>
        <Input.TextArea rows={3} />
      </Field>
    </ActModal>
  );
}

/** Two matters that have to do with each other, each going on by itself. */
export function LinkDialog(props: ActProps) {
  const { t } = useTranslation();
  const label = t('proposal.other');
  return (
    <ActModal<Schemas['LinkProposalRequest']>
      {...props}
      labels={{ otherId: label }}
      send={({ otherId }) => link(props.proposal, otherId)}
    >
      <Field name="otherId" label={label} hint={t('proposal.otherHint')} required>
        <ProposalSelect than={props.proposal} closed />
      </Field>
    </ActModal>
  );
}
