import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/shared/ui/Facts';
import { HistoryList } from '@/shared/ui/HistoryList';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { onDemand } from '@/shared/ui/onDemand';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Section } from '@/shared/ui/Section';
import { officialHistory, officialQuery } from '../api';
import { PositionsTable } from '../components/PositionsTable';

const AddPosition = onDemand(async () => (await import('../components/AddPosition')).AddPosition);

type Props = { id: string; quota: ReactNode; assignments: ReactNode; proposals?: ReactNode };

/** One official: positions, quota lines, assignments, history. */
export function OfficialPage({ id, quota, assignments, proposals }: Props) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const query = useQuery(officialQuery(id));
  const history = useQuery(officialHistory(id));
  return (
    <Loaded query={query} page>
      {(official) => {
        const may = (action: string) => official.actions.includes(action);
        const actions = (
          <>
            {may('update') && (
              <LinkButton to="/officials/$id/edit" params={{ id }}>
                {t('common.edit')}
              </LinkButton>
            )}
            {may('assign') && (
              <LinkButton primary to="/assignments/new" search={{ officialId: id }}>
                {t('official.assign')}
              </LinkButton>
            )}
          </>
        );
        return (
          <>
            <PageHeader
              title={official.fullName}
              back={{ to: '/officials', label: t('official.title') }}
              actions={actions}
            />
            <Facts
              items={[
                { label: t('official.code'), value: official.code },
                {
                  label: t('official.unit'),
                  value: (
                    <Link to="/units/$id" params={{ id: official.unit.id }}>
                      {official.unit.name}
                    </Link>
                  ),
                },
                { label: t('official.phone'), value: official.phone },
                { label: t('official.email'), value: official.email },
                {
                  label: t('official.sectors'),
                  value: official.sectors.map((one) => t(`enum.sector.${one}`)).join('; '),
                },
                {
                  label: t('official.active'),
                  value: t(`official.activeIs.${official.active}`),
                },
              ]}
            />
            {may('viewQuota') && <Section title={t('quota.lines')}>{quota}</Section>}
            <Section
              title={t('official.positions')}
              aside={
                may('addPosition') && (
                  <Button onClick={() => setAdding(true)}>{t('official.addPosition')}</Button>
                )
              }
            >
              <PositionsTable official={official} />
            </Section>
            <Section title={t('assignment.title')}>{assignments}</Section>
            {proposals && <Section title={t('proposal.title')}>{proposals}</Section>}
            <Section title={t('history.title')}>
              <HistoryList query={history} />
            </Section>
            {adding && <AddPosition official={official} close={() => setAdding(false)} />}
          </>
        );
      }}
    </Loaded>
  );
}
