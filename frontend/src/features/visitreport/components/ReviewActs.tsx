import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/shared/ui/Dialog';
import { ErrorPanel } from '@/shared/ui/ErrorPanel';
import { say } from '@/shared/ui/notice';
import { acceptReport, type Report, reportQuery } from '../api';
import { ReturnReport } from './ReturnReport';

/** What a reviewer may do: accept what is complete enough, or give it back with reasons. */
export function ReviewActs({ report }: { report: Report }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [returning, setReturning] = useState(false);
  const [accepting, setAccepting] = useState(false);
  const accept = useMutation({
    mutationFn: () => acceptReport(report),
    onSuccess: (next) => {
      setAccepting(false);
      queries.setQueryData(reportQuery(report.id).queryKey, next);
      void queries.invalidateQueries({ queryKey: ['visit-reports'] });
      say(t('report.accepted'));
    },
  });
  const enough = (report.score ?? 0) >= report.threshold;
  return (
    <>
      {report.actions.includes('return') && (
        <Button onClick={() => setReturning(true)}>{t('report.return')}</Button>
      )}
      {report.actions.includes('accept') && enough && (
        <Button type="primary" onClick={() => setAccepting(true)}>
          {t('report.accept')}
        </Button>
      )}
      {accepting && (
        <Dialog
          title={t('report.acceptTitle')}
          okText={t('report.accept')}
          confirmLoading={accept.isPending}
          onOk={() => accept.mutate()}
          onCancel={() => setAccepting(false)}
        >
          {accept.error && <ErrorPanel error={accept.error} />}
          <p>{t('report.acceptText', { name: report.official.fullName, score: report.score })}</p>
        </Dialog>
      )}
      {returning && <ReturnReport report={report} close={() => setReturning(false)} />}
    </>
  );
}
