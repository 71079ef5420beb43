import { Checkbox, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '@/shared/form/fieldPath';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import { StateTag } from '@/shared/ui/StateTag';
import type { Content, Demand, Report, Section } from '../api';
import { met } from '../completeness';
import { MOODS, MOST_CHARACTERS, SECTIONS } from '../reportDraft';
import { SectionRows } from './SectionRows';

import { TextField } from './TextField';

type Props = {
  section: Section;
  report: Report;
  demand?: Demand;
  content: Content;
  change: (next: (before: Content) => Content) => void;
  errors: Map<string, string>;
};

function Progress({ demand, content }: { demand?: Demand; content: Content }) {
  const { t } = useTranslation();
  if (!demand?.required) return <span className="quiet">{t('report.optional')}</span>;
  return met(demand, content) ? (
    <StateTag tone="done">{t('report.enough')}</StateTag>
  ) : (
    <StateTag tone="risk">{t('report.lacking')}</StateTag>
  );
}

/** One section that opens and closes: its text, its rows, where it comes from and what was asked to be mended. */
export function SectionEditor({ section, report, demand, content, change, errors }: Props) {
  const { t } = useTranslation();
  const moods = useEnumOptions('mood');
  const remark = report.remarks.find((one) => one.section === section)?.remark;
  const [open, setOpen] = useState(Boolean(demand?.required || remark));
  const index = SECTIONS.indexOf(section);
  const own = content.sections[index];
  const set = (part: { text?: string; nothing?: boolean }) =>
    change((before) => ({
      ...before,
      sections: before.sections.map((one) => (one.section === section ? { ...one, ...part } : one)),
    }));
  const field = `sections[${index}].text`;
  return (
    <details
      className="report-section"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className="report-section-title">{t(`enum.reportSection.${section}`)}</span>
        <Progress demand={demand} content={content} />
      </summary>
      {remark && <p className="warn-panel">{t('report.toMend', { remark })}</p>}
      {section === 'MOOD' && (
        <Radio.Group
          aria-label={t('report.moodLabel')}
          className="report-moods"
          options={moods(MOODS)}
          value={content.mood}
          onChange={(event) => change((before) => ({ ...before, mood: event.target.value }))}
        />
      )}
      {!own?.nothing && (
        <TextField
          id={fieldId(field)}
          label={t(`report.ask.${section}`)}
          hint={demand?.required ? t('report.atLeast', { count: demand.minLength }) : undefined}
          most={MOST_CHARACTERS}
          rows={2}
          value={own?.text}
          change={(text) => set({ text })}
          error={errors.get(field)}
        />
      )}
      <SectionRows section={section} content={content} change={change} errors={errors} />
      {section === 'LESSONS' && (
        <Checkbox
          checked={content.goodPractice}
          onChange={(event) =>
            change((before) => ({ ...before, goodPractice: event.target.checked }))
          }
        >
          {t('report.goodPractice')}
        </Checkbox>
      )}
      {demand?.mayBeNone && (
        <Checkbox
          checked={own?.nothing ?? false}
          onChange={(event) => set({ nothing: event.target.checked })}
        >
          {t('report.nothing')}
        </Checkbox>
      )}
      {demand && demand.sources.length > 0 && (
        <p className="quiet report-source">{demand.sources.join(' ')}</p>
      )}
    </details>
  );
}
