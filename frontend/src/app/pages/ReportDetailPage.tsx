import { ProposalsOf } from '@/features/proposal/components/Related';
import { ReportPage } from '@/features/visitreport/pages/ReportPage';
import { useMe } from '@/shared/hooks/useMe';

/** A visit report with what became of the difficulties and proposals in it. */
export function ReportDetailPage() {
  const me = useMe();
  return (
    <ReportPage
      proposals={
        me.may('proposals.read') ? (id) => <ProposalsOf of={{ reportId: id }} /> : undefined
      }
    />
  );
}
