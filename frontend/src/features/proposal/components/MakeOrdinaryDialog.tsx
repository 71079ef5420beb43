import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import type { Schemas } from '@/shared/http/schemas';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import { Choice } from '@/shared/ui/Choice';
import { makeOrdinary } from '../acts';
import { COMPETENCES } from '../choices';
import { ActModal, type ActProps } from './ActModal';

type Values = { competence?: Schemas['Competence']; reason: string };

/** The Standing Body finds that a matter is no direct one: it lies as new at the desk of its level. */
export function MakeOrdinaryDialog(props: ActProps) {
  const { t } = useTranslation();
  const options = useEnumOptions('competence');
  const { proposal } = props;
  const labels = {
    competence: t('proposal.competence'),
    reason: t('proposal.act.makeOrdinary.reason'),
  };
  return (
    <ActModal<Values>
      {...props}
      initial={proposal.row.competence ? { competence: proposal.row.competence } : {}}
      labels={labels}
      send={({ competence, reason }) =>
        makeOrdinary(proposal, { competence: competence ?? null, reason })
      }
    >
      <Field name="competence" label={labels.competence}>
        <Choice options={options(COMPETENCES)} empty={t('proposal.competenceUnsure')} />
      </Field>
      <Field name="reason" label={labels.reason} required maxLength={2000}>
        <Input.TextArea rows={3} />
      </Field>
    </ActModal>
  );
}
