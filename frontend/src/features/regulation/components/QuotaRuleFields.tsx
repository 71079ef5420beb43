import { Checkbox, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { useMe } from '@/shared/hooks/useMe';
import { PERIODS, SCOPES, useEnumOptions } from '@/shared/reference/useEnumOptions';
import { Choice } from '@/shared/ui/Choice';
import { DateField } from '@/shared/ui/DateField';

/** What a quota rule says, apart from whom it binds. */
export function QuotaRuleFields() {
  const { t } = useTranslation();
  const scopes = useEnumOptions('scope');
  const periods = useEnumOptions('period');
  return (
    <>
      <div className="form-grid">
        <Field
          name="minimum"
          label={t('rule.minimum')}
          hint={t('rule.minimumHint')}
          range={[1, 366]}
        >
          <InputNumber className="date-field" />
        </Field>
        <Field name="period" label={t('rule.period')} required>
          <Choice options={periods(PERIODS)} />
        </Field>
      </div>
      <Field name="scope" label={t('rule.scope')} required>
        <Choice options={scopes(SCOPES)} />
      </Field>
      <Field name="onlineCounts" label={t('rule.onlineCounts')} kind="check">
        <Checkbox>{t('rule.onlineCounts')}</Checkbox>
      </Field>
      <SourceFields />
    </>
  );
}

/** Where a rule comes from, and from when on it holds. */
export function SourceFields() {
  const { t } = useTranslation();
  const { today } = useMe();
  return (
    <>
      <Field name="article" label={t('rule.article')} required maxLength={300}>
        <Input />
      </Field>
      <Field
        name="sourcePhrase"
        label={t('rule.sourcePhrase')}
        hint={t('rule.sourcePhraseHint')}
        required
        maxLength={2000}
      >
        <Input.TextArea rows={3} />
      </Field>
      <Field name="validFrom" label={t('rule.validFrom')} required>
        <DateField min={today} />
      </Field>
    </>
  );
}
