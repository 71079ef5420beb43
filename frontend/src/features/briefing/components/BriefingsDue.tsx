import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/hooks/useMe';
import { Loaded } from '@/shared/ui/Loaded';
import { Section } from '@/shared/ui/Section';
import { briefingsQuery } from '../api';
import { BriefingTable } from './BriefingTable';

const FEW = 5;

/** What a commune owes its next visitors, the late ones first. */
export function BriefingsDue() {
  const { t } = useTranslation();
  const { today } = useMe();
  const year = Number(today.slice(0, 4));
  const query = useQuery(briefingsQuery({ year, show: 'OPEN', size: FEW }));
  return (
    <Section
      title={t('briefing.owed')}
      aside={<Link to="/briefings">{t('briefing.wholeList')}</Link>}
    >
      <Loaded query={query} lines={2}>
        {(page) =>
          page.items.length === 0 ? (
            <p className="quiet">{t('briefing.nothingOwed')}</p>
          ) : (
            <BriefingTable rows={page.items} />
          )
        }
      </Loaded>
    </Section>
  );
}
