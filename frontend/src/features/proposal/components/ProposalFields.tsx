import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { UnitSelect } from '@/shared/reference/choosers';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import { Choice, type Option } from '@/shared/ui/Choice';
import { COMPETENCES, KINDS, LINES, SECTORS } from '../choices';
import type { Values } from '../proposalDraft';

type Props = {
  /** Whether the writer may go straight to the Standing Body or suggest a model. */
  official: boolean;
  /** Where and which way it goes stands already. */
  fixed: boolean;
  knownUnit?: Option;
};

function Grounds() {
  const { t } = useTranslation();
  return (
    <fieldset className="form-part">
      <legend>{t('proposal.groundsTitle')}</legend>
      <p className="quiet">{t('proposal.groundsHint')}</p>
      {(['hot', 'beyondCompetence', 'urgent'] as const).map((ground) => (
        <Field
          key={ground}
          name={['grounds', ground]}
          label={t(`proposal.grounds.${ground}`)}
          hint={t(`proposal.example.${ground}`)}
          required
          maxLength={1000}
        >
          <Input.TextArea autoSize={{ minRows: 2 }} />
        </Field>
      ))}
    </fieldset>
  );
}

/** What, where, whose responsibility, what is asked for; then what helps the desk to send it the right way. */
export function ProposalFields({ official, fixed, knownUnit }: Props) {
  const { t } = useTranslation();
  const kinds = useEnumOptions('proposalKind');
  const lines = useEnumOptions('proposalLine');
  const sectors = useEnumOptions('sector');
  const competences = useEnumOptions('competence');
  const urgencies = useEnumOptions('urgency');
  const form = Form.useFormInstance<Values>();
  const line = Form.useWatch('line', form) ?? 'UP';
  const asks = line !== 'DOWN';
  return (
    <>
      <div hidden={!official || fixed}>
        <Field name="line" label={t('proposal.line')}>
          <Radio.Group className="check-column" options={lines(LINES)} />
        </Field>
      </div>
      {line !== 'UP' && <p className="info-panel">{t(`proposal.lineNote.${line}`)}</p>}
      <Field name="kind" label={t('proposal.kind')} required>
        <Radio.Group className="check-column" options={kinds(KINDS)} />
      </Field>
      <Field name="unitId" label={t('proposal.origin')} required hint={t('proposal.originHint')}>
        <UnitSelect
          kinds={['DISTRICT', 'COMMUNE', 'CELL']}
          disabled={fixed}
          known={knownUnit ? [knownUnit] : []}
        />
      </Field>
      <Field
        name="content"
        label={t('proposal.content')}
        hint={t(line === 'DOWN' ? 'proposal.example.model' : 'proposal.example.content')}
        required
        maxLength={4000}
      >
        <Input.TextArea autoSize={{ minRows: 3 }} />
      </Field>
      <Field
        name="place"
        label={t('proposal.place')}
        hint={t('proposal.example.place')}
        required
        maxLength={300}
      >
        <Input />
      </Field>
      {asks && (
        <>
          <Field
            name="responsible"
            label={t('proposal.responsible')}
            hint={t('proposal.example.responsible')}
            required
            maxLength={300}
          >
            <Input />
          </Field>
          <Field
            name="requested"
            label={t('proposal.requested')}
            hint={t('proposal.example.requested')}
            required
            maxLength={2000}
          >
            <Input.TextArea autoSize={{ minRows: 2 }} />
          </Field>
        </>
      )}
      {line === 'DIRECT' && <Grounds />}
      {line === 'UP' && (
        <Field name="urgency" label={t('proposal.urgency')}>
          <Radio.Group options={urgencies(['NORMAL', 'URGENT'])} />
        </Field>
      )}
      <div className="form-grid">
        <Field name="sector" label={t('proposal.sector')}>
          <Choice options={sectors(SECTORS)} empty={t('common.choose')} />
        </Field>
        {line === 'UP' && (
          <Field name="competence" label={t('proposal.competence')}>
            <Choice options={competences(COMPETENCES)} empty={t('proposal.competenceUnsure')} />
          </Field>
        )}
      </div>
      <Field
        name="source"
        label={t('proposal.source')}
        hint={t('proposal.sourceHint')}
        maxLength={300}
      >
        <Input />
      </Field>
    </>
  );
}
