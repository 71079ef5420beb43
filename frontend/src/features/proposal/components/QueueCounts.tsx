import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/shared/ui/Loaded';
import { Section } from '@/shared/ui/Section';
import { queueCountsQuery } from '../queueCounts';
import type { Queue } from '../queues';

/** What waits at one's desk, part by part, each number leading to its rows. */
export function QueueCounts({ queue, to }: { queue: Queue; to: string }) {
  const { t } = useTranslation();
  const query = useQuery(queueCountsQuery(queue));
  return (
    <Section
      title={t(`proposal.queue.${queue.key}.title`)}
      aside={<Link to={to}>{t('proposal.toQueue')}</Link>}
    >
      <Loaded query={query} lines={2}>
        {(count) => {
          const open = queue.tabs.filter((tab) => !tab.closed && count(tab) > 0);
          return open.length === 0 ? (
            <p className="quiet">{t(`proposal.queue.${queue.key}.none`)}</p>
          ) : (
            <ul className="state-counts">
              {open.map((tab) => (
                <li key={tab.key}>
                  <Link to={to} search={{ tab: tab.key }}>
                    <span className="state-count">{count(tab)}</span>
                    <span className={tab.overdue ? 'text-late' : undefined}>
                      {t(`proposal.tab.${tab.key}`)}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Section>
  );
}
