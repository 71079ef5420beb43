import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { DueDate } from '@/shared/ui/DueDate';
import { Empty } from '@/shared/ui/Empty';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import { reportQuery } from '../api';
import { ReportEditor } from '../components/ReportEditor';

export function WriteReportPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/visit-reports/$id/edit' });
  const query = useQuery({ ...reportQuery(id), refetchOnWindowFocus: false });
  return (
    <Loaded query={query}>
      {(report) => (
        <>
          <PageHeader
            title={t('report.writeTitle')}
            back={{ to: '/visit-reports', label: t('view.reports') }}
            note={
              <>
                {report.visit.cell.name}, {report.visit.communeName},{' '}
                {formatDate(report.visit.heldOn)}
                {report.memberCount !== null &&
                  ` · ${t('report.members', { count: report.memberCount })}`}
                {' · '}
                {t('report.due')} <DueDate date={report.dueOn} />
              </>
            }
          />
          {report.actions.includes('edit') ? (
            <ReportEditor key={report.id} report={report} />
          ) : (
            <Empty
              title={t('report.notWritable')}
              action={
                <LinkButton to="/visit-reports/$id" params={{ id }}>
                  {t('report.open')}
                </LinkButton>
              }
            />
          )}
        </>
      )}
    </Loaded>
  );
}
