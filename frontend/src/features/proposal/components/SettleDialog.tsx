import { Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import type { Schemas } from '@/shared/http/schemas';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import { settle } from '../acts';
import { ActModal, type ActProps } from './ActModal';

type Values = Schemas['SettleProposalRequest'];

/** What was settled on the spot or within one's own competence, with its result. */
export function SettleDialog(props: ActProps) {
  const { t } = useTranslation();
  const options = useEnumOptions('proposalOutcome');
  const labels = { outcome: t('proposal.outcome'), result: t('proposal.result') };
  return (
    <ActModal<Values>
      {...props}
      initial={{ outcome: 'RESOLVED' }}
      labels={labels}
      send={(values) => settle(props.proposal, values)}
    >
      <Field name="outcome" label={labels.outcome} required>
        <Radio.Group className="check-column" options={options(['RESOLVED', 'EXPLAINED'])} />
      </Field>
      <Field name="result" label={labels.result} required maxLength={4000}>
        <Input.TextArea rows={4} />
      </Field>
    </ActModal>
  );
}
