import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { UnitSelect } from '@/shared/reference/choosers';
import { DateField } from '@/shared/ui/DateField';
import { refer } from '../acts';
import { ActModal, type ActProps } from './ActModal';

type Values = Partial<Schemas['ReferProposalRequest']> & { leadId: string };

/** Sending a matter to a lead agency and those that work with it, by a numbered slip. */
export function ReferDialog(props: ActProps) {
  const { t } = useTranslation();
  const { today } = useMe();
  const { proposal } = props;
  const taken = ['REFERRED', 'ACCEPTED'].includes(proposal.row.state);
  const labels = {
    leadId: t('proposal.lead'),
    coordinatorIds: t('proposal.coordinators'),
    dueOn: t('proposal.due'),
    note: t(taken ? 'proposal.recallReason' : 'proposal.slipNote'),
  };
  return (
    <ActModal<Values>
      {...props}
      labels={labels}
      send={({ leadId, coordinatorIds, dueOn, note }) =>
        refer(proposal, {
          leadId,
          coordinatorIds: coordinatorIds ?? [],
          dueOn: dueOn ?? null,
          note: note || null,
        })
      }
    >
      {proposal.content.responsible && (
        <p className="info-panel">
          {t('proposal.authorNamed', { who: proposal.content.responsible })}
        </p>
      )}
      <Field name="leadId" label={labels.leadId} required>
        <UnitSelect kind="AGENCY" />
      </Field>
      <Field name="coordinatorIds" label={labels.coordinatorIds}>
        <UnitSelect kind="AGENCY" multiple />
      </Field>
      <Field name="dueOn" label={labels.dueOn} hint={t('proposal.dueHint')}>
        <DateField min={today} />
      </Field>
      <Field name="note" label={labels.note} required={taken} maxLength={2000}>
        <Input.TextArea rows={3} />
      </Field>
    </ActModal>
  );
}
