import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { OBLIGATIONS, RANKS, useEnumOptions } from '@/shared/reference/useEnumOptions';
import { say } from '@/shared/ui/notice';
import { addDeadlineRule, type Regulation } from '../api';
import { useConflict } from './useConflict';

export function AddDeadlineRule(props: { regulation: Regulation; close: () => void }) {
  const { regulation, close } = props;
  const { t } = useTranslation();
  const { today } = useMe();
  const conflict = useConflict(regulation);
  const obligations = useEnumOptions('obligation');
  const thisYear = Number(today.slice(0, 4));
  return (
    <FormModal<Schemas['CreateDeadlineRuleRequest'], Regulation>
      title={t('rule.addDeadline')}
      intro={<p className="info-panel">{t('rule.deadlineExplained')}</p>}
      initial={{ obligation: 'ANNUAL_PLAN', yearFrom: thisYear, ranks: [] }}
      labels={{
        day: t('rule.day'),
        days: t('rule.days'),
        month: t('rule.month'),
        yearFrom: t('rule.yearFrom'),
      }}
      submitLabel={t('rule.addDeadline')}
      send={(values) => addDeadlineRule(regulation, { ...values, ranks: values.ranks ?? [] })}
      conflict={conflict}
      close={close}
      done={() => say(t('rule.deadlineAdded'))}
    >
      <Field name="obligation" label={t('rule.obligation')} required>
        <Select options={obligations(OBLIGATIONS)} />
      </Field>
      <DueFields />
      <div className="form-grid">
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

/** What tells the due date: a date of the year, a day of the next month, or a number of working days. */
function DueFields() {
  const { t } = useTranslation();
  const ranks = useEnumOptions('rank');
  const obligation = Form.useWatch<Schemas['Obligation']>('obligation');
  if (obligation === 'VISIT_REPORT' || obligation === 'BRIEFING') {
    return (
      <Field name="days" label={t('rule.days')} required range={[0, 60]}>
        <InputNumber className="date-field" />
      </Field>
    );
  }
  if (obligation === 'MONTH_CLOSE') {
    return (
      <Field name="day" label={t('rule.dayNextMonth')} required range={[1, 31]}>
        <InputNumber className="date-field" />
      </Field>
    );
  }
  return (
    <>
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
      </div>
    </>
  );
}
