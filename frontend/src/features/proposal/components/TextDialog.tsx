import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import type { Schemas } from '@/shared/http/schemas';
import { ask, inform } from '../acts';
import { ActModal, type ActProps } from './ActModal';
import { OpenQuestion } from './Pauses';

/** What the agency needs to know, or what it is told. */
export function TextDialog(props: ActProps) {
  const { t } = useTranslation();
  const { proposal, act } = props;
  const label = t(`proposal.act.${act}.text`);
  const send = act === 'ask' ? ask : inform;
  return (
    <ActModal<Schemas['ProposalTextRequest']>
      {...props}
      labels={{ text: label }}
      send={(values) => send(proposal, values)}
    >
      {act === 'inform' && <OpenQuestion proposal={proposal} />}
      <Field name="text" label={label} required maxLength={4000}>
        <Input.TextArea rows={5} />
      </Field>
    </ActModal>
  );
}
