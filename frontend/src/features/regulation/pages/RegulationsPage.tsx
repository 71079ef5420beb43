import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import { regulationsQuery } from '@/shared/reference/useRegulationOptions';
import { Empty } from '@/shared/ui/Empty';
import { Loaded } from '@/shared/ui/Loaded';
import { onDemand } from '@/shared/ui/onDemand';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Rules } from '../components/Rules';

const CreateRegulation = onDemand(
  async () => (await import('../components/RegulationForms')).CreateRegulation,
);

export function RegulationsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  const query = useQuery(regulationsQuery);
  return (
    <>
      <PageHeader
        title={t('regulation.title')}
        note={t('regulation.note')}
        actions={
          me.may('regulations.edit') && (
            <Button type="primary" onClick={() => setAdding(true)}>
              {t('regulation.add')}
            </Button>
          )
        }
      />
      <Loaded query={query}>
        {(page) => (
          <>
            {page.items.length === 0 && (
              <Empty
                title={t('regulation.none')}
                hint={me.may('regulations.edit') && t('regulation.noneHint')}
              />
            )}
            {page.items.map((regulation) => (
              <section className="regulation" key={regulation.id}>
                <h2>
                  <Link to="/regulations/$id" params={{ id: regulation.id }}>
                    {regulation.number}
                  </Link>
                </h2>
                <p>{regulation.title}</p>
                <p className="quiet">
                  {[
                    regulation.issuer,
                    regulation.issuedOn && formatDate(regulation.issuedOn),
                    t('regulation.since', { from: formatDate(regulation.validFrom) }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                <Rules regulation={regulation} />
              </section>
            ))}
          </>
        )}
      </Loaded>
      {adding && (
        <CreateRegulation
          close={() => setAdding(false)}
          done={({ id }) => void navigate({ to: '/regulations/$id', params: { id } })}
        />
      )}
    </>
  );
}
