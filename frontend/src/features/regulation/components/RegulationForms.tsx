import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { DateField } from '@/shared/ui/DateField';
import { say } from '@/shared/ui/notice';
import { createRegulation, type Regulation, updateRegulation } from '../api';
import { useConflict } from './useConflict';

export function CreateRegulation(props: { close: () => void; done: (made: Regulation) => void }) {
  const { t } = useTranslation();
  const { today } = useMe();
  return (
    <FormModal<Schemas['CreateRegulationRequest'], Regulation>
      title={t('regulation.add')}
      initial={{ validFrom: today }}
      labels={{ number: t('regulation.number'), title: t('regulation.name') }}
      submitLabel={t('regulation.add')}
      send={createRegulation}
      close={props.close}
      done={(made) => {
        say(t('regulation.created', { number: made.number }));
        props.done(made);
      }}
    >
      <Field name="number" label={t('regulation.number')} required maxLength={60}>
        <Input />
      </Field>
      <Field name="title" label={t('regulation.name')} required maxLength={1000}>
        <Input.TextArea rows={3} />
      </Field>
      <Field name="issuer" label={t('regulation.issuer')} required maxLength={300}>
        <Input />
      </Field>
      <div className="form-grid">
        <Field name="issuedOn" label={t('regulation.issuedOn')} required>
          <DateField />
        </Field>
        <Field name="validFrom" label={t('regulation.validFrom')} required>
          <DateField />
        </Field>
      </div>
    </FormModal>
  );
}

export function EditRegulation(props: { regulation: Regulation; close: () => void }) {
  const { regulation, close } = props;
  const { t } = useTranslation();
  const conflict = useConflict(regulation);
  return (
    <FormModal<Schemas['UpdateRegulationRequest'], Regulation>
      title={t('regulation.edit')}
      initial={{
        title: regulation.title,
        issuer: regulation.issuer,
        validTo: regulation.validTo ?? undefined,
      }}
      labels={{ title: t('regulation.name'), validTo: t('regulation.validTo') }}
      submitLabel={t('common.save')}
      send={(values) => updateRegulation(regulation, values)}
      conflict={conflict}
      close={close}
      done={() => say(t('regulation.saved'))}
    >
      <Field name="title" label={t('regulation.name')} required maxLength={1000}>
        <Input.TextArea rows={3} />
      </Field>
      <Field name="issuer" label={t('regulation.issuer')} required maxLength={300}>
        <Input />
      </Field>
      <Field name="validTo" label={t('regulation.validTo')} hint={t('common.toHint')}>
        <DateField />
      </Field>
    </FormModal>
  );
}
