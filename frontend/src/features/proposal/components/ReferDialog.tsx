import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { AgencySelect } from '@/shared/reference/AgencySelect';
import { DateField } from '@/shared/ui/DateField';
import { refer } from '../acts';
import { ActModal, type ActProps } from './ActModal';

export type ReferValues = Partial<Schemas['ReferProposalRequest']> & { leadId: string };

export const referralOf = ({ leadId, coordinatorIds, dueOn, note }: ReferValues) => ({
  leadId,
  coordinatorIds: coordinatorIds ?? [],
  dueOn: dueOn ?? null,
  note: note || null,
});

/** Sending a matter to a lead agency and those that work with it, by a numbered slip. */
export function ReferDialog(props: ActProps) {
  const { t } = useTranslation();
  const { proposal } = props;
  const taken = ['REFERRED', 'ACCEPTED'].includes(proposal.row.state);
  const labels = useReferLabels(taken);
  return (
    <ActModal<ReferValues>
      {...props}
      labels={labels}
      send={(values) => refer(proposal, referralOf(values))}
    >
      {proposal.content.responsible && (
        <p className="info-panel">
          {t('proposal.authorNamed', { who: proposal.content.responsible })}
        </p>
      )}
      <ReferFields taken={taken} of={proposal.row.id} />
    </ActModal>
  );
}

function useReferLabels(taken: boolean) {
  const { t } = useTranslation();
  return {
    leadId: t('proposal.lead'),
    coordinatorIds: t('proposal.coordinators'),
    dueOn: t('proposal.due'),
    note: t(taken ? 'proposal.recallReason' : 'proposal.slipNote'),
  };
}

/** To whom, until when; a matter that an agency has is taken back for a reason. */
export function ReferFields({ taken, of }: { taken: boolean; of?: string }) {
  const { t } = useTranslation();
  const { today } = useMe();
  const labels = useReferLabels(taken);
  return (
    <>
      <Field name="leadId" label={labels.leadId} required>
        <AgencySelect of={of} />
      </Field>
      <Field name="coordinatorIds" label={labels.coordinatorIds}>
        <AgencySelect of={of} multiple />
      </Field>
      <Field name="dueOn" label={labels.dueOn} hint={t('proposal.dueHint')}>
        <DateField min={today} />
      </Field>
      <Field name="note" label={labels.note} required={taken} maxLength={2000}>
        <Input.TextArea rows={3} />
      </Field>
    </>
  );
}
