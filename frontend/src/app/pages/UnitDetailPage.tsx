import { useParams } from '@tanstack/react-router';
import { AssignmentsOfUnit } from '@/features/assignment/components/Related';
import { HeatOfUnit } from '@/features/heat/components/HeatOfUnit';
import { ProposalsOf } from '@/features/proposal/components/Related';
import { UnitPage } from '@/features/unit/pages/UnitPage';
import { useMe } from '@/shared/hooks/useMe';

export function UnitDetailPage() {
  const { id } = useParams({ from: '/units/$id' });
  const me = useMe();
  return (
    <UnitPage
      id={id}
      assigned={<AssignmentsOfUnit unitId={id} />}
      proposals={me.may('proposals.read') ? <ProposalsOf of={{ unitId: id }} /> : undefined}
      heat={<HeatOfUnit unitId={id} />}
    />
  );
}
