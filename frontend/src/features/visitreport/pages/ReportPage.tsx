import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Attachments } from '@/shared/attachments/Attachments';
import { formatDate, formatMoment } from '@/shared/format/dates';
import { usePrinting } from '@/shared/hooks/usePrinting';
import { DueDate } from '@/shared/ui/DueDate';
import { Facts } from '@/shared/ui/Facts';
import { HistoryList } from '@/shared/ui/HistoryList';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Section } from '@/shared/ui/Section';
import { type Report, reportHistory, reportQuery } from '../api';
import { completeness } from '../completeness';
import { ReportSheet } from '../components/ReportSheet';
import { ReportStateTag } from '../components/ReportStateTag';
import { ReportText } from '../components/ReportText';
import { ReviewActs } from '../components/ReviewActs';
import { Score } from '../components/Score';

function ReportFacts({ report }: { report: Report }) {
  const { t } = useTranslation();
  const { visit } = report;
  return (
    <Facts
      items={[
        { label: t('assignment.official'), value: report.official.fullName },
        {
          label: t('meeting.cell'),
          value: (
            <Link to="/meetings/$id" params={{ id: visit.meetingId }}>
              {visit.cell.name}
            </Link>
          ),
        },
        { label: t('enum.unitKind.COMMUNE'), value: visit.communeName },
        { label: t('field.heldOn'), value: formatDate(visit.heldOn) },
        { label: t('meeting.place'), value: visit.place },
        { label: t('field.memberCount'), value: report.memberCount },
        {
          label: t('assignment.regulation'),
          value: visit.regulations.map((one) => one.number).join(', '),
        },
        {
          label: t('report.due'),
          value: <DueDate date={report.dueOn} plain={Boolean(report.submittedAt)} />,
        },
        { label: t('report.submittedAt'), value: formatMoment(report.submittedAt) },
      ]}
    />
  );
}

/** What the reviewer said, to those whom it concerns. */
function Judgement({ report }: { report: Report }) {
  const { t } = useTranslation();
  if (!report.review) return null;
  return (
    <Section title={t('report.review')}>
      <p>{t('report.reviewedBy', { by: report.review.by, at: formatMoment(report.review.at) })}</p>
      {report.review.note && <p className="report-text">{report.review.note}</p>}
      <ul className="report-list">
        {report.remarks.map((one) => (
          <li key={one.section}>
            {t(`enum.reportSection.${one.section}`)}: {one.remark}
          </li>
        ))}
      </ul>
    </Section>
  );
}

type Props = {
  /** What became of the difficulties and proposals of the report. */
  proposals?: (reportId: string) => ReactNode;
};

export function ReportPage({ proposals }: Props) {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/visit-reports/$id' });
  const printing = usePrinting();
  const query = useQuery(reportQuery(id));
  const judged = query.data !== undefined && query.data.score !== null;
  const history = useQuery({ ...reportHistory(id), enabled: judged });
  return (
    <Loaded query={query}>
      {(report) => (
        <>
          <div className="no-print">
            <PageHeader
              title={t('report.of', {
                cell: report.visit.cell.name,
                on: formatDate(report.visit.heldOn),
              })}
              back={{ to: '/visit-reports', label: t('view.reports') }}
              state={<ReportStateTag {...report} attended={report.visit.attended} />}
              actions={
                <>
                  <Button onClick={() => window.print()}>{t('report.print')}</Button>
                  {report.actions.includes('edit') && (
                    <LinkButton primary to="/visit-reports/$id/edit" params={{ id }}>
                      {t('report.goOn')}
                    </LinkButton>
                  )}
                  <ReviewActs report={report} />
                </>
              }
            />
            {!report.visit.attended && <p className="warn-panel">{t('report.notAttendedHint')}</p>}
            <ReportFacts report={report} />
            {report.score !== null && (
              <Score
                score={report.score}
                threshold={report.threshold}
                missing={
                  report.content ? completeness(report.demands, report.content).missing : undefined
                }
              />
            )}
            {report.content ? (
              <>
                <ReportText content={report.content} />
                <Attachments ownerKind="VISIT_REPORT" ownerId={id} title={t('report.files')} />
              </>
            ) : (
              <p className="info-panel">{t('report.beingMended')}</p>
            )}
            {proposals && report.submittedAt && (report.content?.proposals.length ?? 0) > 0 && (
              <Section title={t('report.proposalsFollowed')}>{proposals(id)}</Section>
            )}
            <Judgement report={report} />
            {judged && (
              <Section title={t('history.title')}>
                <HistoryList query={history} />
              </Section>
            )}
          </div>
          {printing && <ReportSheet report={report} />}
        </>
      )}
    </Loaded>
  );
}
