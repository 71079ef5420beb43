import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/shared/ui/Loaded';
import { onDemand } from '@/shared/ui/onDemand';
import { Section } from '@/shared/ui/Section';
import { TextAct } from '@/shared/ui/TextAct';
import { type Regulation, type ReportSectionRule, reportRulesQuery } from '../api';
import { acceptanceSentence, sectionSentence } from '../sentences';
import { Rule, RuleState, validity } from './Rules';

const SetSectionRule = onDemand(async () => (await import('./SetReportRule')).SetSectionRule);
const SetAcceptanceRule = onDemand(async () => (await import('./SetReportRule')).SetAcceptanceRule);

type Open = 'section' | 'acceptance' | ReportSectionRule | null;

/** What the regulation asks of a report on a visit, in plain sentences, the rows in force first. */
export function ReportRules({ regulation }: { regulation: Regulation }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open>(null);
  const query = useQuery(reportRulesQuery(regulation.id));
  const close = () => setOpen(null);
  return (
    <Loaded query={query}>
      {(rules) => {
        const may = rules.actions.includes('setReportRules');
        const sections = [...rules.sections].sort((a, b) => Number(b.inForce) - Number(a.inForce));
        const acceptance = rules.acceptance.find((row) => row.inForce);
        return (
          <Section
            title={t('rule.report.title')}
            aside={may && <TextAct act={() => setOpen('section')}>{t('rule.report.add')}</TextAct>}
          >
            <ul className="rules">
              {rules.acceptance.map((row) => (
                <Rule
                  key={row.id}
                  sentence={acceptanceSentence(row, t)}
                  article={row.article}
                  phrase={row.sourcePhrase}
                  note={validity(row.validFrom, row.validTo, t)}
                  state={<RuleState inForce={row.inForce} />}
                  act={
                    may &&
                    !row.validTo && (
                      <TextAct act={() => setOpen('acceptance')}>{t('rule.revise')}</TextAct>
                    )
                  }
                />
              ))}
              {sections.map((row) => (
                <Rule
                  key={row.id}
                  sentence={sectionSentence(row, t)}
                  article={row.article}
                  phrase={row.sourcePhrase}
                  note={validity(row.validFrom, row.validTo, t)}
                  state={<RuleState inForce={row.inForce} />}
                  act={
                    may &&
                    !row.validTo && <TextAct act={() => setOpen(row)}>{t('rule.revise')}</TextAct>
                  }
                />
              ))}
              {sections.length + rules.acceptance.length === 0 && (
                <li className="quiet">{t('rule.report.none')}</li>
              )}
            </ul>
            {open === 'acceptance' && (
              <SetAcceptanceRule regulation={regulation} now={acceptance} close={close} />
            )}
            {open && open !== 'acceptance' && (
              <SetSectionRule
                regulation={regulation}
                now={open === 'section' ? undefined : open}
                close={close}
              />
            )}
          </Section>
        );
      }}
    </Loaded>
  );
}
