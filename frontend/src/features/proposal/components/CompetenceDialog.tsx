import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import type { Schemas } from '@/shared/http/schemas';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import { Choice } from '@/shared/ui/Choice';
import { changeCompetence } from '../acts';
import { COMPETENCES } from '../choices';
import { ActModal, type ActProps } from './ActModal';

type Values = Schemas['ChangeCompetenceRequest'];

/** Whose matter it really is: it goes to the desk of that level. */
export function CompetenceDialog(props: ActProps) {
  const { t } = useTranslation();
  const options = useEnumOptions('competence');
  const labels = { competence: t('proposal.competence'), reason: t('common.reason') };
  return (
    <ActModal<Values>
      {...props}
      labels={labels}
      send={(values) => changeCompetence(props.proposal, values)}
    >
      <Field name="competence" label={labels.competence} required>
        <Choice
          empty={t('common.choose')}
          options={options(COMPETENCES.filter((one) => one !== props.proposal.row.competence))}
        />
      </Field>
      <Field name="reason" label={labels.reason} required maxLength={2000}>
        <Input.TextArea rows={3} />
      </Field>
    </ActModal>
  );
}
