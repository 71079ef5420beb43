import { Checkbox, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { DateField } from '@/shared/ui/DateField';

const FLAGS = ['highland', 'remote', 'disadvantaged', 'border'] as const;

/** The questions about a unit that may be answered again later. */
export function UnitFields() {
  const { t } = useTranslation();
  return (
    <>
      <Field name="name" label={t('unit.name')} required maxLength={300}>
        <Input />
      </Field>
      <fieldset className="checks">
        <legend>{t('unit.area')}</legend>
        {FLAGS.map((flag) => (
          <Field key={flag} name={flag} label={t(`unit.${flag}`)} kind="check">
            <Checkbox>{t(`unit.${flag}`)}</Checkbox>
          </Field>
        ))}
      </fieldset>
      <div className="form-grid">
        <Field name="memberCount" label={t('unit.memberCount')} range={[0, 100000]}>
          <InputNumber className="date-field" />
        </Field>
        <Field name="memberCountOn" label={t('unit.memberCountOn')}>
          <DateField />
        </Field>
      </div>
    </>
  );
}
