import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import type { Schemas } from '@/shared/http/schemas';
import * as acts from '../acts';
import type { Proposal } from '../api';
import { ActModal, type ActProps } from './ActModal';

type Reason = Schemas['ProposalReasonRequest'];

const SENDS: Record<string, (proposal: Proposal, body: Reason) => Promise<Proposal>> = {
  withdraw: acts.withdraw,
  handBack: acts.handBack,
  notForward: acts.notForward,
  dispute: acts.dispute,
  adopt: acts.adopt,
  notAdopt: acts.notAdopt,
};

/** An act for which only a reason has to be given. */
export function ReasonDialog(props: ActProps) {
  const { t } = useTranslation();
  const { proposal, act } = props;
  const label = t(`proposal.act.${act}.reason`);
  return (
    <ActModal<Reason>
      {...props}
      labels={{ reason: label }}
      send={(values) => SENDS[act]?.(proposal, values) ?? Promise.reject(new Error(act))}
    >
      <Field name="reason" label={label} required maxLength={2000}>
        <Input.TextArea rows={4} />
      </Field>
    </ActModal>
  );
}

/** The agency takes the matter over. */
export function AcceptDialog(props: ActProps) {
  return <ActModal<object> {...props} send={() => acts.accept(props.proposal)} />;
}

/** An official takes it as within his own competence. */
export function TakeUpDialog(props: ActProps) {
  return <ActModal<object> {...props} send={() => acts.takeUp(props.proposal)} />;
}

/** The place of origin says that the result is so. */
export function ConfirmDialog(props: ActProps) {
  const { t } = useTranslation();
  return (
    <ActModal<Schemas['ConfirmAnswerRequest']>
      {...props}
      labels={{ note: t('proposal.confirmNote') }}
      send={({ note }) => acts.confirm(props.proposal, { note: note || null })}
    >
      <Field name="note" label={t('proposal.confirmNote')} maxLength={2000}>
        <Input.TextArea rows={3} />
      </Field>
    </ActModal>
  );
}
