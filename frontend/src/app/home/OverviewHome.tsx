import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { quotaQuery, quotaSummaryQuery } from '@/features/quota/api';
import { Done } from '@/features/quota/components/Done';
import { StateCounts } from '@/features/quota/components/StateCounts';
import { useAsOf } from '@/features/quota/useAsOf';
import { planSummaryQuery } from '@/features/workplan/api';
import { PlanSummary } from '@/features/workplan/components/PlanSummary';
import { formatDate } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import { useYear } from '@/shared/hooks/useYear';
import { Empty } from '@/shared/ui/Empty';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { Section } from '@/shared/ui/Section';
import { QuotaStateTag } from '@/shared/ui/states';

const FEW = 6;

function Urgent({ asOf }: { asOf: string }) {
  const { t } = useTranslation();
  const query = useQuery(quotaQuery({ asOf, state: 'AT_RISK', size: FEW, sort: 'name,asc' }));
  return (
    <Loaded query={query} lines={3}>
      {(page) =>
        page.items.length === 0 ? (
          <p className="quiet">{t('home.noneAtRisk')}</p>
        ) : (
          <ul className="plain-list">
            {page.items.map((row) => (
              <li key={`${row.official.id}-${row.regulation.id}-${row.periodFrom}`}>
                <Link to="/quota/$officialId" params={{ officialId: row.official.id }}>
                  {row.official.fullName}
                </Link>{' '}
                <Done done={row.done} required={row.required} /> <QuotaStateTag state={row.state} />{' '}
                {row.nextOn && (
                  <span className="quiet">{t('home.nextOn', { on: formatDate(row.nextOn) })}</span>
                )}
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

function Shortcuts() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <div className="form-buttons">
      {me.may('assignments.create') && (
        <LinkButton primary to="/assignments/new">
          {t('assignment.add')}
        </LinkButton>
      )}
      {me.may('officials.create') && (
        <LinkButton to="/officials/new">{t('official.add')}</LinkButton>
      )}
      {me.may('imports.create') && <LinkButton to="/imports">{t('import.title')}</LinkButton>}
    </div>
  );
}

/** Where everything stands: plans come and missing, quotas by state, who needs a word. */
export function OverviewHome() {
  const { t } = useTranslation();
  const me = useMe();
  const { year } = useYear();
  const asOf = useAsOf();
  const plansOpen = me.may('work-plans.read');
  const quotaOpen = me.may('quota.read');
  const plans = useQuery({ ...planSummaryQuery(year), enabled: plansOpen });
  const quota = useQuery({ ...quotaSummaryQuery(asOf), enabled: quotaOpen });
  return (
    <>
      <Shortcuts />
      {plansOpen && (
        <Section title={t('plan.title', { year })}>
          <Loaded query={plans} lines={3}>
            {(rows) =>
              rows.length === 0 ? (
                <Empty
                  title={t('plan.none')}
                  hint={t('plan.noneHint')}
                  action={
                    me.may('assignments.create') && (
                      <LinkButton to="/assignments/new">{t('assignment.add')}</LinkButton>
                    )
                  }
                />
              ) : (
                <PlanSummary rows={rows} />
              )
            }
          </Loaded>
        </Section>
      )}
      {quotaOpen && (
        <Section
          title={t('home.quota', { on: formatDate(asOf) })}
          aside={<Link to="/quota">{t('home.wholeTable')}</Link>}
        >
          <Loaded query={quota} lines={2}>
            {(counts) =>
              counts.every(({ count }) => count === 0) ? (
                <Empty
                  title={t('quota.none')}
                  hint={t('quota.noneHint')}
                  action={
                    me.may('regulations.read') && (
                      <LinkButton to="/regulations">{t('regulation.title')}</LinkButton>
                    )
                  }
                />
              ) : (
                <StateCounts counts={counts} />
              )
            }
          </Loaded>
        </Section>
      )}
      {quotaOpen && (
        <Section title={t('home.atRisk')}>
          <Urgent asOf={asOf} />
        </Section>
      )}
      {!plansOpen && !quotaOpen && <Empty title={t('home.nothing')} hint={t('home.nothingHint')} />}
    </>
  );
}
