import { Checkbox, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { REPORT_SECTIONS, useEnumOptions } from '@/shared/reference/useEnumOptions';
import { Choice } from '@/shared/ui/Choice';
import { say } from '@/shared/ui/notice';
import {
  type Regulation,
  type ReportAcceptanceRule,
  type ReportRules,
  type ReportSectionRule,
  setReportAcceptance,
  setReportSection,
} from '../api';
import { acceptanceSentence, sectionSentence } from '../sentences';
import { SourceFields } from './QuotaRuleFields';
import { useConflict } from './useConflict';

type SectionProps = { regulation: Regulation; now?: ReportSectionRule; close: () => void };

/** What is asked of a section from a day on; what was asked before is closed and keeps ruling its own reports. */
export function SetSectionRule({ regulation, now, close }: SectionProps) {
  const { t } = useTranslation();
  const { today } = useMe();
  const conflict = useConflict(regulation);
  const sections = useEnumOptions('reportSection');
  return (
    <FormModal<Schemas['SetSectionRuleRequest'], ReportRules>
      title={t(now ? 'rule.revise' : 'rule.report.add')}
      intro={
        <p className="info-panel">{now ? sectionSentence(now, t) : t('rule.report.explained')}</p>
      }
      initial={{
        section: now?.section,
        required: now?.required ?? true,
        mayBeNone: now?.mayBeNone ?? true,
        minLength: now?.minLength ?? 20,
        weight: now?.weight ?? 1,
        article: now?.article,
        sourcePhrase: now?.sourcePhrase,
        validFrom: today,
      }}
      labels={{
        section: t('rule.report.section'),
        minLength: t('rule.report.minLength'),
        weight: t('rule.report.weight'),
        validFrom: t('rule.validFrom'),
      }}
      submitLabel={t('rule.saveRevision')}
      send={(values) => setReportSection(regulation, values)}
      conflict={conflict}
      close={close}
      done={() => say(t('rule.report.saved'))}
    >
      <Field name="section" label={t('rule.report.section')} required>
        <Choice
          options={sections(now ? [now.section] : REPORT_SECTIONS)}
          empty={t('common.choose')}
        />
      </Field>
      <Field name="required" label={t('rule.report.required')} kind="check">
        <Checkbox>{t('rule.report.required')}</Checkbox>
      </Field>
      <Field name="mayBeNone" label={t('rule.report.mayBeNone')} kind="check">
        <Checkbox>{t('rule.report.mayBeNone')}</Checkbox>
      </Field>
      <div className="form-grid">
        <Field name="minLength" label={t('rule.report.minLength')} required range={[0, 10000]}>
          <InputNumber className="date-field" />
        </Field>
        <Field name="weight" label={t('rule.report.weight')} required range={[1, 100]}>
          <InputNumber className="date-field" />
        </Field>
      </div>
      <SourceFields />
    </FormModal>
  );
}

type AcceptanceProps = { regulation: Regulation; now?: ReportAcceptanceRule; close: () => void };

/** From which completeness on a report may be accepted, from a day on. */
export function SetAcceptanceRule({ regulation, now, close }: AcceptanceProps) {
  const { t } = useTranslation();
  const { today } = useMe();
  const conflict = useConflict(regulation);
  return (
    <FormModal<Schemas['SetAcceptanceRuleRequest'], ReportRules>
      title={t('rule.revise')}
      intro={now && <p className="info-panel">{acceptanceSentence(now, t)}</p>}
      initial={{
        minScore: now?.minScore,
        article: now?.article,
        sourcePhrase: now?.sourcePhrase,
        validFrom: today,
      }}
      labels={{ minScore: t('rule.report.minScore'), validFrom: t('rule.validFrom') }}
      submitLabel={t('rule.saveRevision')}
      send={(values) => setReportAcceptance(regulation, values)}
      conflict={conflict}
      close={close}
      done={() => say(t('rule.report.saved'))}
    >
      <Field name="minScore" label={t('rule.report.minScore')} required range={[0, 100]}>
        <InputNumber className="date-field" />
      </Field>
      <SourceFields />
    </FormModal>
  );
}
