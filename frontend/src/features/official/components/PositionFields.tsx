import { Checkbox, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { UnitSelect } from '@/shared/reference/choosers';
import { RANKS, useEnumOptions } from '@/shared/reference/useEnumOptions';
import { Choice } from '@/shared/ui/Choice';
import { DateField } from '@/shared/ui/DateField';

/** The questions about one position; `path` is where it stands in the form. */
export function PositionFields({ path = [] }: { path?: (string | number)[] }) {
  const { t } = useTranslation();
  const options = useEnumOptions('rank');
  return (
    <>
      <Field name={[...path, 'rank']} label={t('official.rank')} required>
        <Choice options={options(RANKS)} empty={t('common.choose')} />
      </Field>
      <Field name={[...path, 'unitId']} label={t('official.positionUnit')} required>
        <UnitSelect />
      </Field>
      <Field name={[...path, 'title']} label={t('official.positionTitle')} maxLength={300}>
        <Input />
      </Field>
      <Field
        name={[...path, 'districtSecretary']}
        label={t('official.districtSecretary')}
        kind="check"
      >
        <Checkbox>{t('official.districtSecretary')}</Checkbox>
      </Field>
      <div className="form-grid">
        <Field name={[...path, 'from']} label={t('common.from')} required>
          <DateField />
        </Field>
        <Field name={[...path, 'to']} label={t('common.to')} hint={t('common.toHint')}>
          <DateField />
        </Field>
      </div>
    </>
  );
}
