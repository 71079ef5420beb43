import { Checkbox, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { RANKS, useEnumOptions } from '@/shared/reference/useEnumOptions';
import { say } from '@/shared/ui/notice';
import { addDeadlineRule, type Regulation } from '../api';
import { useConflict } from './useConflict';

export function AddDeadlineRule(props: { regulation: Regulation; close: () => void }) {
  const { regulation, close } = props;
  const { t } = useTranslation();
  const { today } = useMe();
  const conflict = useConflict(regulation);
  const ranks = useEnumOptions('rank');
  const thisYear = Number(today.slice(0, 4));
  return (
    <FormModal<Schemas['CreateDeadlineRuleRequest'], Regulation>
      title={t('rule.addDeadline')}
      intro={<p className="info-panel">{t('rule.deadlineExplained')}</p>}
      initial={{ obligation: 'ANNUAL_PLAN', yearFrom: thisYear, day: 31, month: 1, ranks: [] }}
      labels={{ day: t('rule.day'), month: t('rule.month'), yearFrom: t('rule.yearFrom') }}
      submitLabel={t('rule.addDeadline')}
      send={(values) => addDeadlineRule(regulation, { ...values, obligation: 'ANNUAL_PLAN' })}
      conflict={conflict}
      close={close}
      done={() => say(t('rule.deadlineAdded'))}
    >
      <Field name="ranks" label={t('rule.ranks')} some>
        <Checkbox.Group className="check-column" options={ranks(RANKS)} />
      </Field>
      <div className="form-grid">
        <Field name="day" label={t('rule.day')} required range={[1, 31]}>
          <InputNumber className="date-field" />
        </Field>
        <Field name="month" label={t('rule.month')} required range={[1, 12]}>
          <InputNumber className="date-field" />
        </Field>
        <Field name="yearFrom" label={t('rule.yearFrom')} required>
          <InputNumber min={thisYear} max={2100} className="date-field" />
        </Field>
        <Field name="yearTo" label={t('rule.yearTo')} hint={t('rule.yearToHint')}>
          <InputNumber min={thisYear} max={2100} className="date-field" />
        </Field>
      </div>
      <Field name="article" label={t('rule.article')} required maxLength={300}>
        <Input />
      </Field>
      <Field name="sourcePhrase" label={t('rule.sourcePhrase')} required maxLength={2000}>
        <Input.TextArea rows={2} />
      </Field>
    </FormModal>
  );
}
