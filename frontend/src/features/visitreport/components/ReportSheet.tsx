import { useTranslation } from 'react-i18next';
import { formatDate, formatTime, paperDay } from '@/shared/format/dates';
import type { Content, Report } from '../api';
import { SECTIONS } from '../reportDraft';
import { nothingOf, SectionLists, told } from './ReportText';

function Said({ content }: { content: Content }) {
  const { t } = useTranslation();
  const said = SECTIONS.filter((section) => told(content, section));
  const nothing = SECTIONS.filter(
    (section) => nothingOf(content, section) && !said.includes(section),
  );
  return (
    <>
      {said.map((section, index) => (
        <section key={section}>
          <h3>
            {index + 1}. {t(`enum.reportSection.${section}`)}
          </h3>
          <p className="typed">
            {section === 'MOOD' && content.mood && `${t(`enum.mood.${content.mood}`)}. `}
            {section === 'LESSONS' && content.goodPractice && `${t('report.goodPractice')}. `}
            {content.sections.find((one) => one.section === section)?.text}
          </p>
          <SectionLists content={content} section={section} />
        </section>
      ))}
      {nothing.length > 0 && (
        <section>
          <h3>
            {said.length + 1}. {t('report.nothing')}
          </h3>
          <p>{nothing.map((section) => t(`enum.reportSection.${section}`)).join('; ')}.</p>
        </section>
      )}
    </>
  );
}

/** The report as a sheet of A4 in the layout of Party documents, for the printer alone. */
export function ReportSheet({ report }: { report: Report }) {
  const { t } = useTranslation();
  const { visit, content } = report;
  return (
    <article className="paper print-only">
      <header className="paper-head">
        <div>
          <p>{t('report.sheet.author')}</p>
          <p className="paper-strong">{report.official.fullName.toUpperCase()}</p>
          <p>*</p>
        </div>
        <div>
          <p className="paper-strong">{t('report.sheet.party')}</p>
          {report.submittedAt && (
            <p className="paper-date">{t('report.sheet.day', paperDay(report.submittedAt))}</p>
          )}
        </div>
      </header>
      <h2>{t('report.sheet.title')}</h2>
      <p className="paper-lead">
        {t('report.sheet.lead', {
          cell: visit.cell.name,
          commune: visit.communeName,
          on: formatDate(visit.heldOn),
          time: formatTime(visit.time),
          place: visit.place,
        })}
      </p>
      {content ? <Said content={content} /> : <p>{t('report.beingMended')}</p>}
      <footer className="paper-foot">
        <p className="paper-strong">{t('report.sheet.signed')}</p>
        <p>{report.official.fullName}</p>
      </footer>
    </article>
  );
}
