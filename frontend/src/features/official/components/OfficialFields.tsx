import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { UnitSelect } from '@/shared/reference/choosers';
import type { Option } from '@/shared/ui/Choice';

/** Who the official is and how to reach him. */
export function OfficialFields({ knownUnit }: { knownUnit?: Option }) {
  const { t } = useTranslation();
  return (
    <>
      <Field name="fullName" label={t('official.fullName')} required>
        <Input maxLength={200} autoComplete="off" />
      </Field>
      <Field name="unitId" label={t('official.unit')} required>
        <UnitSelect known={knownUnit ? [knownUnit] : []} />
      </Field>
      <div className="form-grid">
        <Field name="phone" label={t('official.phone')}>
          <Input maxLength={30} inputMode="tel" autoComplete="off" />
        </Field>
        <Field name="email" label={t('official.email')}>
          <Input maxLength={200} inputMode="email" autoComplete="off" />
        </Field>
      </div>
    </>
  );
}
