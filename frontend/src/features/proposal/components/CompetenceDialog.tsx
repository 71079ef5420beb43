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
  const labels = { competence: t('proposal.competence'), reason: t('common.reason') };
  return (
    <ActModal<Values>
      {...props}
      labels={labels}
      send={(values) => changeCompetence(props.proposal, values)}
    >
      <CompetenceFields except={props.proposal.row.competence} />
    </ActModal>
  );
}

/** Whose it is instead, and why. */
export function CompetenceFields({ except }: { except?: Values['competence'] | null }) {
  const { t } = useTranslation();
  const options = useEnumOptions('competence');
  return (
    <>
      <Field name="competence" label={t('proposal.competence')} required>
        <Choice
          empty={t('common.choose')}
          options={options(COMPETENCES.filter((one) => one !== except))}
        />
      </Field>
      <Field name="reason" label={t('common.reason')} required maxLength={2000}>
        <Input.TextArea rows={3} />
      </Field>
    </>
  );
}
