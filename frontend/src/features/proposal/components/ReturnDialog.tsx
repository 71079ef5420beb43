import { Checkbox, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import type { Schemas } from '@/shared/http/schemas';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import { giveBack } from '../acts';
import { CLARITY_FIELDS } from '../choices';
import { ActModal, type ActProps } from './ActModal';

type Values = Schemas['ReturnProposalRequest'];

/** Giving a matter back to be made clear: which parts, and what is missing in them. */
export function ReturnDialog(props: ActProps) {
  const { t } = useTranslation();
  const labels = { fields: t('proposal.unclearFields'), note: t('proposal.returnNote') };
  return (
    <ActModal<Values>
      {...props}
      initial={{ fields: [] }}
      labels={labels}
      send={({ fields, note }) => giveBack(props.proposal, { fields, note: note || null })}
    >
      <ReturnFields />
    </ActModal>
  );
}

/** Which parts are unclear, and what is missing in them. */
export function ReturnFields() {
  const { t } = useTranslation();
  const options = useEnumOptions('clarityField');
  return (
    <>
      <Field name="fields" label={t('proposal.unclearFields')} some>
        <Checkbox.Group className="check-column" options={options(CLARITY_FIELDS)} />
      </Field>
      <Field name="note" label={t('proposal.returnNote')} maxLength={2000}>
        <Input.TextArea rows={4} />
      </Field>
    </>
  );
}
