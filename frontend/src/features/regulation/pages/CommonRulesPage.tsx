import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HistoryList } from '@/shared/ui/HistoryList';
import { Loaded } from '@/shared/ui/Loaded';
import { onDemand } from '@/shared/ui/onDemand';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Section } from '@/shared/ui/Section';
import { TextAct } from '@/shared/ui/TextAct';
import {
  type CommonRules,
  commonRuleHistory,
  commonRulesQuery,
  type LimitRule,
  type ThematicRule,
} from '../api';
import { Rule, RuleState, validity } from '../components/Rules';
import { limitSentence, thematicSentence } from '../sentences';

const SetLimit = onDemand(async () => (await import('../components/SetCommonRule')).SetLimit);
const SetThematic = onDemand(async () => (await import('../components/SetCommonRule')).SetThematic);

function History({ id }: { id: string }) {
  return <HistoryList query={useQuery(commonRuleHistory(id))} />;
}

type Open = { limit: LimitRule } | { thematic: ThematicRule } | null;

function Rows({ rules, open }: { rules: CommonRules; open: (what: Open) => void }) {
  const { t } = useTranslation();
  const may = rules.actions.includes('setCommonRules');
  const act = (row: LimitRule | ThematicRule, what: Open) =>
    may && !row.validTo && <TextAct act={() => open(what)}>{t('rule.revise')}</TextAct>;
  const note = (row: LimitRule | ThematicRule, byDefault: boolean) =>
    [byDefault && t('rule.common.byDefault'), validity(row.validFrom, row.validTo, t)]
      .filter(Boolean)
      .join(' · ');
  return (
    <>
      <Section title={t('rule.common.limits')}>
        <p className="quiet form-lead">{t('rule.common.limitsNote')}</p>
        <ul className="rules">
          {rules.limits.map((row) => (
            <Rule
              key={row.id}
              sentence={limitSentence(row, t)}
              article={row.article}
              phrase={row.byDefault ? null : row.sourcePhrase}
              note={note(row, row.byDefault)}
              state={<RuleState inForce={row.inForce} />}
              act={act(row, { limit: row })}
            />
          ))}
        </ul>
      </Section>
      <Section title={t('rule.common.meetings')}>
        <ul className="rules">
          {rules.thematic.map((row) => (
            <Rule
              key={row.id}
              sentence={thematicSentence(row, t)}
              article={row.article}
              phrase={row.sourcePhrase}
              note={note(row, false)}
              state={<RuleState inForce={row.inForce} />}
              act={act(row, { thematic: row })}
            />
          ))}
        </ul>
      </Section>
    </>
  );
}

/** The rules that belong to no single regulation: limits of the warnings, and what a cell owes by itself. */
export function CommonRulesPage() {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open>(null);
  const query = useQuery(commonRulesQuery);
  const close = () => setOpen(null);
  return (
    <>
      <PageHeader title={t('rule.common.title')} note={t('rule.common.note')} />
      <Loaded query={query}>
        {(rules) => (
          <>
            <Rows rules={rules} open={setOpen} />
            <Section title={t('history.title')}>
              <History id={rules.id} />
            </Section>
            {open && 'limit' in open && <SetLimit rules={rules} now={open.limit} close={close} />}
            {open && 'thematic' in open && (
              <SetThematic rules={rules} now={open.thematic} close={close} />
            )}
          </>
        )}
      </Loaded>
    </>
  );
}
