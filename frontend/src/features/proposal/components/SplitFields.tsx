import { Button, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import { Choice } from '@/shared/ui/Choice';
import type { Proposal } from '../api';
import { COMPETENCES, KINDS, SECTORS } from '../choices';
import { blankPart, FEWEST, MOST } from '../splitParts';

function PartFields({ at }: { at: number }) {
  const { t } = useTranslation();
  const kinds = useEnumOptions('proposalKind');
  const sectors = useEnumOptions('sector');
  const competences = useEnumOptions('competence');
  return (
    <>
      <Field name={[at, 'content', 'kind']} label={t('proposal.kind')} required>
        <Radio.Group className="check-column" options={kinds(KINDS)} />
      </Field>
      <Field
        name={[at, 'content', 'content']}
        label={t('proposal.content')}
        hint={t('proposal.example.content')}
        required
        maxLength={4000}
      >
        <Input.TextArea autoSize={{ minRows: 3 }} />
      </Field>
      <Field name={[at, 'content', 'place']} label={t('proposal.place')} required maxLength={300}>
        <Input />
      </Field>
      <Field
        name={[at, 'content', 'responsible']}
        label={t('proposal.responsible')}
        required
        maxLength={300}
      >
        <Input />
      </Field>
      <Field
        name={[at, 'content', 'requested']}
        label={t('proposal.requested')}
        hint={t('proposal.example.requested')}
        required
        maxLength={2000}
      >
        <Input.TextArea autoSize={{ minRows: 2 }} />
      </Field>
      <div className="form-grid">
        <Field name={[at, 'content', 'sector']} label={t('proposal.sector')}>
          <Choice options={sectors(SECTORS)} empty={t('common.choose')} />
        </Field>
        <Field name={[at, 'competence']} label={t('proposal.competence')}>
          <Choice options={competences(COMPETENCES)} empty={t('proposal.competenceUnsure')} />
        </Field>
      </div>
    </>
  );
}

/** The matters that one text becomes, two at least, each with all that a matter needs. */
export function SplitFields({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation();
  return (
    <Form.List name="parts">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <fieldset key={key} className="form-part">
              <legend>{t('proposal.part', { number: name + 1 })}</legend>
              <PartFields at={name} />
              {fields.length > FEWEST && (
                <Button type="text" onClick={() => remove(name)}>
                  {t('proposal.removePart', { number: name + 1 })}
                </Button>
              )}
            </fieldset>
          ))}
          {fields.length < MOST && (
            <Button className="split-more" onClick={() => add(blankPart(proposal))}>
              {t('proposal.addPart')}
            </Button>
          )}
        </>
      )}
    </Form.List>
  );
}
