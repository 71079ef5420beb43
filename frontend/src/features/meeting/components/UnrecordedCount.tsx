import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Section } from '@/shared/ui/Section';
import { unrecordedQuery } from '../api';

/** How many visits are over of which nobody has said anything, leading to them; nothing when there is none. */
export function UnrecordedCount({ officialId }: { officialId?: string }) {
  const { t } = useTranslation();
  const query = useQuery(unrecordedQuery({ officialId, size: 1 }));
  const count = query.data?.total ?? 0;
  if (count === 0) return null;
  return (
    <Section title={t('meeting.unrecorded')}>
      <p className="warn-panel">{t('meeting.unrecordedCount', { count })}</p>
      <LinkButton to="/unrecorded" search={officialId ? { officialId } : {}}>
        {t('meeting.toUnrecorded')}
      </LinkButton>
    </Section>
  );
}
