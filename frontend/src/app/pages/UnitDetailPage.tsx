import { useParams } from '@tanstack/react-router';
import { AssignmentsOfUnit } from '@/features/assignment/components/Related';
import { HeatOfUnit } from '@/features/heat/components/HeatOfUnit';
import { UnitPage } from '@/features/unit/pages/UnitPage';

export function UnitDetailPage() {
  const { id } = useParams({ from: '/units/$id' });
  return (
    <UnitPage
      id={id}
      assigned={<AssignmentsOfUnit unitId={id} />}
      heat={<HeatOfUnit unitId={id} />}
    />
  );
}
