import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { DateField } from '@/shared/ui/DateField';
import type { Unit } from '../api';

/** Those that issue papers in their own name. */
export const COMMITTEES: Unit['kind'][] = ['PROVINCE', 'DISTRICT', 'COMMUNE'];

/** What a committee puts on its papers. */
export function PaperFields() {
  const { t } = useTranslation();
  return (
    <div className="form-grid">
      <Field
        name="documentCode"
        label={t('unit.documentCode')}
        hint={t('unit.documentCodeHint')}
        pattern={/^[A-Za-zĐđ]+(-[A-Za-zĐđ]+)*$/}
        maxLength={20}
      >
        <Input />
      </Field>
      <Field name="termBeganOn" label={t('unit.termBeganOn')} hint={t('unit.termBeganOnHint')}>
        <DateField />
      </Field>
    </div>
  );
}

/** The same of a unit whose kind is still being chosen. */
export function NewPaperFields() {
  const kind = Form.useWatch<Unit['kind'] | undefined>('kind');
  return kind && COMMITTEES.includes(kind) ? <PaperFields /> : null;
}
