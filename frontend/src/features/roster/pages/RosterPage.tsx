import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMonth } from '@/shared/format/dates';
import { ErrorPanel } from '@/shared/ui/ErrorPanel';
import { HistoryList } from '@/shared/ui/HistoryList';
import { Loaded } from '@/shared/ui/Loaded';
import { say } from '@/shared/ui/notice';
import { onDemand } from '@/shared/ui/onDemand';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Section } from '@/shared/ui/Section';
import { StateTag } from '@/shared/ui/StateTag';
import { proposeRoster, type Roster, rosterHistory, rosterQuery } from '../api';
import { RosterStateTag } from '../components/RosterStateTag';
import { RosterTable } from '../components/RosterTable';

const PublishRoster = onDemand(
  async () => (await import('../components/PublishRoster')).PublishRoster,
);

function Loads({ roster }: { roster: Roster }) {
  const { t } = useTranslation();
  return (
    <ul className="plain-list">
      {roster.people.map(({ official, visits }) => (
        <li key={official.id}>
          {official.fullName}: {t('roster.visits', { count: visits })}{' '}
          {visits > roster.monthLimit && (
            <StateTag tone="risk">{t('roster.tooMany', { limit: roster.monthLimit })}</StateTag>
          )}
        </li>
      ))}
    </ul>
  );
}

/** One month: which cell meets when, and who goes. */
export function RosterPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/rosters/$id' });
  const query = useQuery(rosterQuery(id));
  const history = useQuery(rosterHistory(id));
  const propose = useMutation({
    mutationFn: proposeRoster,
    onSuccess: () => say(t('roster.proposed')),
  });
  const [publishing, setPublishing] = useState(false);
  return (
    <Loaded query={query}>
      {(data) => (
        <>
          <PageHeader
            title={t('roster.of', {
              month: formatMonth(data.roster.month.slice(0, 7)),
              who: data.roster.team?.name ?? data.roster.unit.name,
            })}
            state={<RosterStateTag state={data.roster.state} />}
            back={{ to: '/rosters', label: t('roster.title') }}
            actions={
              <>
                {data.actions.includes('propose') && (
                  <Button loading={propose.isPending} onClick={() => propose.mutate(data)}>
                    {t('roster.propose')}
                  </Button>
                )}
                {data.actions.includes('publish') && (
                  <Button type="primary" onClick={() => setPublishing(true)}>
                    {t('roster.publish')}
                  </Button>
                )}
              </>
            }
          />
          {propose.error && <ErrorPanel error={propose.error} />}
          {publishing && <PublishRoster roster={data} close={() => setPublishing(false)} />}
          <Section title={t('roster.matrix')}>
            <RosterTable roster={data} />
          </Section>
          <Section title={t('roster.people')}>
            <Loads roster={data} />
          </Section>
          <Section title={t('history.title')}>
            <HistoryList query={history} />
          </Section>
        </>
      )}
    </Loaded>
  );
}
