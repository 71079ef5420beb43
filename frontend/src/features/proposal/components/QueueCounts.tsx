import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/shared/ui/Loaded';
import { Section } from '@/shared/ui/Section';
import { summaryQuery } from '../api';
import { countOf, type Queue } from '../queues';

/** What waits at one's desk, part by part, each number leading to its rows. */
export function QueueCounts({ queue, to }: { queue: Queue; to: string }) {
  const { t } = useTranslation();
  const query = useQuery(summaryQuery(queue.asks));
  return (
    <Section
      title={t(`proposal.queue.${queue.key}.title`)}
      aside={<Link to={to}>{t('proposal.toQueue')}</Link>}
    >
      <Loaded query={query} lines={2}>
        {(counts) => {
          const open = queue.tabs.filter((tab) => !tab.closed && countOf(tab, counts) > 0);
          return open.length === 0 ? (
            <p className="quiet">{t(`proposal.queue.${queue.key}.none`)}</p>
          ) : (
            <ul className="state-counts">
              {open.map((tab) => (
                <li key={tab.key}>
                  <Link to={to} search={{ tab: tab.key }}>
                    <span className="state-count">{countOf(tab, counts)}</span>
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
