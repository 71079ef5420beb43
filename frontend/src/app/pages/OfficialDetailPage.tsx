import { useParams } from '@tanstack/react-router';
import { AssignmentsOfOfficial } from '@/features/assignment/components/Related';
import { OfficialPage } from '@/features/official/pages/OfficialPage';
import { QuotaBrief } from '@/features/quota/components/QuotaBrief';

export function OfficialDetailPage() {
  const { id } = useParams({ from: '/officials/$id' });
  return (
    <OfficialPage
      id={id}
      quota={<QuotaBrief officialId={id} />}
      assignments={<AssignmentsOfOfficial officialId={id} />}
    />
  );
}
