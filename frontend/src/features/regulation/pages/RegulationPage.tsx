import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { Facts } from '@/shared/ui/Facts';
import { HistoryList } from '@/shared/ui/HistoryList';
import { Loaded } from '@/shared/ui/Loaded';
import { onDemand } from '@/shared/ui/onDemand';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Section } from '@/shared/ui/Section';
import { type QuotaRule, regulationHistory, regulationQuery } from '../api';
import { ProposalRules } from '../components/ProposalRules';
import { ReportRules } from '../components/ReportRules';
import { Rules } from '../components/Rules';

const AddDeadlineRule = onDemand(
  async () => (await import('../components/AddDeadlineRule')).AddDeadlineRule,
);
const AddQuotaRule = onDemand(
  async () => (await import('../components/AddQuotaRule')).AddQuotaRule,
);
const EditRegulation = onDemand(
  async () => (await import('../components/RegulationForms')).EditRegulation,
);
const ReviseRule = onDemand(async () => (await import('../components/ReviseRule')).ReviseRule);

type Open = 'edit' | 'quota' | 'deadline' | QuotaRule | null;

export function RegulationPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/regulations/$id' });
  const [open, setOpen] = useState<Open>(null);
  const query = useQuery(regulationQuery(id));
  const history = useQuery(regulationHistory(id));
  const close = () => setOpen(null);
  return (
    <Loaded query={query} page>
      {(regulation) => {
        const may = (action: string) => regulation.actions.includes(action);
        const actions = (
          <>
            {may('update') && <Button onClick={() => setOpen('edit')}>{t('common.edit')}</Button>}
            {may('addDeadlineRule') && (
              <Button onClick={() => setOpen('deadline')}>{t('rule.addDeadline')}</Button>
            )}
            {may('addQuotaRule') && (
              <Button onClick={() => setOpen('quota')}>{t('rule.addQuota')}</Button>
            )}
          </>
        );
        return (
          <>
            <PageHeader
              title={regulation.number}
              note={regulation.title}
              back={{ to: '/regulations', label: t('regulation.title') }}
              actions={actions}
            />
            <Facts
              items={[
                { label: t('regulation.issuer'), value: regulation.issuer },
                { label: t('regulation.issuedOn'), value: formatDate(regulation.issuedOn) },
                { label: t('regulation.validFrom'), value: formatDate(regulation.validFrom) },
                { label: t('regulation.validTo'), value: formatDate(regulation.validTo) },
              ]}
            />
            <Section title={t('rule.title')}>
              <Rules regulation={regulation} revise={setOpen} />
            </Section>
            <ReportRules regulation={regulation} />
            <ProposalRules regulation={regulation} />
            <Section title={t('history.title')}>
              <HistoryList query={history} />
            </Section>
            {open === 'edit' && <EditRegulation regulation={regulation} close={close} />}
            {open === 'quota' && <AddQuotaRule regulation={regulation} close={close} />}
            {open === 'deadline' && <AddDeadlineRule regulation={regulation} close={close} />}
            {open && typeof open === 'object' && (
              <ReviseRule regulation={regulation} rule={open} close={close} />
            )}
          </>
        );
      }}
    </Loaded>
  );
}
