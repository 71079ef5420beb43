import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '@/shared/http/newKey';
import { ErrorPanel } from '@/shared/ui/ErrorPanel';
import { LinkButton } from '@/shared/ui/LinkButton';
import { beginReport, type ReportRow } from '../api';

/** The next step with the report on one visit: begin it, go on writing, or read it. */
export function BeginReport({ row }: { row: ReportRow }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [key] = useState(newKey);
  const begin = useMutation({
    mutationFn: () => beginReport(row.visit.attendanceId, key),
    onSuccess: ({ id }) => void navigate({ to: '/visit-reports/$id/edit', params: { id } }),
  });
  if (row.reportId) {
    const writing = row.actions.includes('edit');
    return writing ? (
      <LinkButton to="/visit-reports/$id/edit" params={{ id: row.reportId }}>
        {t('report.goOn')}
      </LinkButton>
    ) : (
      <LinkButton to="/visit-reports/$id" params={{ id: row.reportId }}>
        {t('report.open')}
      </LinkButton>
    );
  }
  if (!row.actions.includes('create')) return null;
  return (
    <>
      {begin.error && <ErrorPanel error={begin.error} />}
      <Button loading={begin.isPending} onClick={() => begin.mutate()}>
        {t('report.write')}
      </Button>
    </>
  );
}
