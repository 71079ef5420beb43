import { useParams } from '@tanstack/react-router';
import { TeamPage } from '@/features/team/pages/TeamPage';

export function TeamDetailPage() {
  const { id } = useParams({ from: '/teams/$id' });
  return <TeamPage id={id} />;
}
