import { useParams } from '@tanstack/react-router';
import { AssignmentsOfOfficial } from '@/features/assignment/components/Related';
import { OfficialPage } from '@/features/official/pages/OfficialPage';
import { ProposalsOf } from '@/features/proposal/components/Related';
import { QuotaBrief } from '@/features/quota/components/QuotaBrief';
import { useMe } from '@/shared/hooks/useMe';

export function OfficialDetailPage() {
  const { id } = useParams({ from: '/officials/$id' });
  const me = useMe();
  return (
    <OfficialPage
      id={id}
      quota={<QuotaBrief officialId={id} />}
      proposals={me.may('proposals.read') ? <ProposalsOf of={{ officialId: id }} /> : undefined}
      assignments={<AssignmentsOfOfficial officialId={id} />}
    />
  );
}
