import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TeamPage } from '@/features/team/pages/TeamPage';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Section } from '@/shared/ui/Section';

export function TeamDetailPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/teams/$id' });
  const rosters = (
    <Section title={t('roster.title')}>
      <LinkButton to="/rosters" search={{ teamId: id }}>
        {t('roster.ofTeam')}
      </LinkButton>
    </Section>
  );
  return <TeamPage id={id} rosters={rosters} />;
}
