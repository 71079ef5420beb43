import { Checkbox, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { UnitSelect } from '@/shared/reference/choosers';
import { SECTORS } from '@/shared/reference/proposalChoices';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import type { Option } from '@/shared/ui/Choice';

/** Who the official is and how to reach him. */
export function OfficialFields({ knownUnit }: { knownUnit?: Option }) {
  const { t } = useTranslation();
  const sectors = useEnumOptions('sector');
  return (
    <>
      <Field name="fullName" label={t('official.fullName')} required maxLength={300}>
        <Input autoComplete="off" />
      </Field>
      <Field name="unitId" label={t('official.unit')} required>
        <UnitSelect known={knownUnit ? [knownUnit] : []} />
      </Field>
      <div className="form-grid">
        <Field name="phone" label={t('official.phone')} maxLength={30}>
          <Input inputMode="tel" autoComplete="off" />
        </Field>
        <Field name="email" label={t('official.email')} maxLength={200}>
          <Input inputMode="email" autoComplete="off" />
        </Field>
      </div>
      <Field name="sectors" label={t('official.sectors')} hint={t('official.sectorsHint')}>
        <Checkbox.Group className="choice-columns" options={sectors(SECTORS)} />
      </Field>
    </>
  );
}
