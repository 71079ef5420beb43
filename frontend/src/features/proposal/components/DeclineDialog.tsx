import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { AgencySelect } from '@/shared/reference/AgencySelect';
import { decline } from '../acts';
import { ActModal, type ActProps } from './ActModal';

type Values = { reason: string; suggestedUnitId?: string; suggestedName?: string };

/** The agency says that it is not its matter, why, and whose it is. */
export function DeclineDialog(props: ActProps) {
  const { t } = useTranslation();
  const labels = {
    reason: t('proposal.act.decline.reason'),
    suggestedUnitId: t('proposal.suggestedUnit'),
    suggestedName: t('proposal.suggestedName'),
  };
  return (
    <ActModal<Values>
      {...props}
      labels={labels}
      send={({ reason, suggestedUnitId, suggestedName }) =>
        decline(props.proposal, {
          reason,
          suggestedUnitId: suggestedUnitId ?? null,
          suggestedName: suggestedName || null,
        })
      }
    >
      <Field name="reason" label={labels.reason} required maxLength={2000}>
        <Input.TextArea rows={3} />
      </Field>
      <Field name="suggestedUnitId" label={labels.suggestedUnitId}>
        <AgencySelect of={props.proposal.row.id} />
      </Field>
      <Field
        name="suggestedName"
        label={labels.suggestedName}
        hint={t('proposal.suggestedNameHint')}
        maxLength={300}
      >
        <Input />
      </Field>
    </ActModal>
  );
}
