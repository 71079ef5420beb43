import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Attachments } from '@/shared/attachments/Attachments';
import { FormErrors } from '@/shared/form/FormErrors';
import { formatDate, formatMoment } from '@/shared/format/dates';
import { say } from '@/shared/ui/notice';
import { onDemand } from '@/shared/ui/onDemand';
import type { Report } from '../api';
import { completeness } from '../completeness';
import { SECTIONS } from '../reportDraft';
import { useReportEditor } from '../useReportEditor';
import { Overtaken } from './Overtaken';
import { SaveState } from './SaveState';
import { Score } from './Score';
import { SectionEditor } from './SectionEditor';

const HandInCheck = onDemand(async () => (await import('./HandInCheck')).HandInCheck);

/** Writing a report: first what is required, then the rest; kept, sent and handed in by {@link useReportEditor}. */
export function ReportEditor({ report }: { report: Report }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [checking, setChecking] = useState(false);
  const toReport = () => void navigate({ to: '/visit-reports/$id', params: { id: report.id } });
  const editor = useReportEditor(report, (sent) => {
    say(
      sent.timeliness === 'LATE'
        ? t('report.sentLate', { count: sent.daysLate ?? 0 })
        : t('report.sentOnTime'),
    );
    toReport();
  });
  const { content } = editor;
  const found = completeness(report.demands, content);
  const errors = new Map(
    (editor.problem?.violations ?? []).map(({ field, message }) => [field, message]),
  );
  const demandOf = (section: string) => report.demands.find((one) => one.section === section);
  const required = SECTIONS.filter((section) => demandOf(section)?.required);
  const others = SECTIONS.filter((section) => !required.includes(section));
  const part = (section: (typeof SECTIONS)[number]) => (
    <SectionEditor
      key={section}
      section={section}
      report={report}
      demand={demandOf(section)}
      content={content}
      change={editor.change}
      errors={errors}
    />
  );
  return (
    <div className="report-editor">
      <Overtaken editor={editor} />
      <FormErrors problem={editor.problem} forget={editor.forget} />
      {report.review?.note && (
        <p className="warn-panel">{t('report.toMend', { remark: report.review.note })}</p>
      )}
      {editor.restoredAt && (
        <p className="info-panel">
          {t('report.restored', { at: formatMoment(editor.restoredAt) })}
        </p>
      )}
      {report.agenda && (
        <div className="info-panel">
          <p>{t('report.agenda')}</p>
          <p className="report-text">{report.agenda}</p>
        </div>
      )}
      {report.openQuestions.length > 0 && (
        <div className="info-panel">
          <p>{t('report.openQuestions')}</p>
          <ul className="plain-list">
            {report.openQuestions.map((one) => (
              <li key={`${one.reportId}-${one.question}`}>
                {formatDate(one.heldOn)}: {one.question}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Score score={found.score} threshold={report.threshold} missing={found.missing} />
      {/* A second tap on the way out must not change what is being handed in. */}
      <div inert={editor.handingIn}>
        {required.map(part)}
        <h2 className="report-rest">{t('report.rest')}</h2>
        {others.map(part)}
        <Attachments ownerKind="VISIT_REPORT" ownerId={report.id} title={t('report.files')} />
      </div>
      <div className="report-foot">
        <SaveState editor={editor} />
        <div className="form-buttons">
          {report.actions.includes('submit') && (
            <Button
              type="primary"
              size="large"
              disabled={editor.handingIn}
              onClick={() => setChecking(true)}
            >
              {t('report.check')}
            </Button>
          )}
          <Button size="large" onClick={toReport}>
            {t('report.read')}
          </Button>
        </div>
      </div>
      {checking && (
        <HandInCheck
          report={report}
          score={found.score}
          missing={found.missing}
          submit={() => {
            setChecking(false);
            editor.submit();
          }}
          close={() => setChecking(false)}
        />
      )}
    </div>
  );
}
