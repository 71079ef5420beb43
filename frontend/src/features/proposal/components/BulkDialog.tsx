import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { nowInVietnam } from '@/shared/format/dates';
import type { ProposalRow } from '../api';
import { actOnAll, type BulkAct, type BulkResponse, type BulkValues } from '../bulk';
import { OUTCOMES, RECIPIENTS } from '../choices';
import { AnswerFields, useAnswerLabels } from './AnswerFields';
import { CompetenceFields } from './CompetenceDialog';
import { DeliverFields } from './DeliverDialog';
import { ReferFields } from './ReferDialog';
import { ReturnFields } from './ReturnDialog';

type Props = {
  act: BulkAct;
  rows: ProposalRow[];
  close: () => void;
  done: (result: BulkResponse) => void;
};

function Fields({ act, rows }: Pick<Props, 'act' | 'rows'>) {
  const { t } = useTranslation();
  switch (act) {
    case 'refer':
      return (
        <ReferFields taken={rows.some(({ state }) => ['REFERRED', 'ACCEPTED'].includes(state))} />
      );
    case 'return':
      return <ReturnFields />;
    case 'changeCompetence':
      return <CompetenceFields />;
    case 'deliver':
      return <DeliverFields recipients={RECIPIENTS} />;
    case 'answer':
      return <AnswerFields outcomes={OUTCOMES} />;
    case 'notForward':
      return (
        <Field name="reason" label={t('proposal.act.notForward.reason')} required maxLength={2000}>
          <Input.TextArea rows={4} />
        </Field>
      );
    case 'accept':
      return null;
  }
}

/** One act on all that are chosen: what it means, what it asks for once. */
export function BulkDialog({ act, rows, close, done }: Props) {
  const { t, i18n } = useTranslation();
  const answerLabels = useAnswerLabels();
  const now = nowInVietnam();
  const intro = `proposal.act.${act}.intro`;
  return (
    <FormModal<BulkValues, BulkResponse>
      title={t(`proposal.act.${act}.title`)}
      intro={
        <>
          <p className="strong">{t('proposal.bulk.of', { count: rows.length })}</p>
          {i18n.exists(intro) && <p>{t(intro)}</p>}
          {act === 'answer' && <p>{t('proposal.bulk.onePaper')}</p>}
        </>
      }
      initial={
        act === 'deliver'
          ? { recipient: 'STANDING_COMMITTEE', deliveredAt: now.date, time: now.time }
          : act === 'return'
            ? { fields: [] }
            : act === 'answer'
              ? { signedOn: now.date }
              : {}
      }
      labels={act === 'answer' ? answerLabels : undefined}
      submitLabel={t(`proposal.act.${act}.do`)}
      send={(values) => actOnAll(act, rows, values)}
      done={done}
      close={close}
    >
      <Fields act={act} rows={rows} />
    </FormModal>
  );
}
