import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/shared/ui/Loaded';
import { onDemand } from '@/shared/ui/onDemand';
import { Section } from '@/shared/ui/Section';
import { TextAct } from '@/shared/ui/TextAct';
import {
  type DueRow,
  type PhraseRow,
  proposalRulesQuery,
  type Regulation,
  type RungRow,
} from '../api';
import { dueSentence, phraseSentence, rungSentence } from '../proposalSentences';
import { Rule, RuleState, validity } from './Rules';

const SetDueRule = onDemand(async () => (await import('./SetProposalRule')).SetDueRule);
const SetRung = onDemand(async () => (await import('./SetProposalRule')).SetRung);
const SetPhrase = onDemand(async () => (await import('./SetVaguePhrase')).SetPhrase);

type Open =
  | { what: 'due'; now?: DueRow }
  | { what: 'rung'; now?: RungRow }
  | { what: 'phrase'; now?: PhraseRow }
  | null;
type Row = {
  article: string;
  sourcePhrase: string;
  validFrom: string;
  validTo?: string | null;
  byDefault: boolean;
  inForce: boolean;
};

function inForceFirst<One extends Row>(rows: One[]): One[] {
  return [...rows].sort((a, b) => Number(b.inForce) - Number(a.inForce));
}

/** What the regulation says of difficulties and proposals: due dates, the ladder, and what says nothing. */
export function ProposalRules({ regulation }: { regulation: Regulation }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open>(null);
  const query = useQuery(proposalRulesQuery(regulation.id));
  const close = () => setOpen(null);
  return (
    <Loaded query={query}>
      {(rules) => {
        const may = rules.actions.includes('setProposalRules');
        const rule = (key: string, sentence: string, row: Row, revise: () => void): ReactNode => (
          <Rule
            key={key}
            sentence={sentence}
            article={row.article}
            phrase={row.sourcePhrase}
            note={`${validity(row.validFrom, row.validTo, t)}${row.byDefault ? `; ${t('rule.proposal.byDefault')}` : ''}`}
            state={<RuleState inForce={row.inForce} />}
            act={may && !row.validTo && <TextAct act={revise}>{t('rule.revise')}</TextAct>}
          />
        );
        const add = (what: 'due' | 'rung' | 'phrase') =>
          may && <TextAct act={() => setOpen({ what })}>{t(`rule.proposal.add.${what}`)}</TextAct>;
        const none = rules.due.length + rules.ladder.length + rules.phrases.length === 0;
        return (
          <Section
            title={t('rule.proposal.title')}
            aside={
              <span className="row-acts">
                {add('due')}
                {add('rung')}
                {add('phrase')}
              </span>
            }
          >
            <ul className="rules">
              {inForceFirst(rules.due).map((row) =>
                rule(row.id, dueSentence(row, t), row, () => setOpen({ what: 'due', now: row })),
              )}
              {inForceFirst(rules.ladder).map((row) =>
                rule(`${row.days}/${row.hours}/${row.validFrom}`, rungSentence(row, t), row, () =>
                  setOpen({ what: 'rung', now: row }),
                ),
              )}
              {none && <li className="quiet">{t('rule.proposal.none')}</li>}
            </ul>
            {rules.phrases.length > 0 && (
              <details>
                <summary>{t('rule.proposal.phrases', { count: rules.phrases.length })}</summary>
                <ul className="rules">
                  {inForceFirst(rules.phrases).map((row) =>
                    rule(row.id, phraseSentence(row, t), row, () =>
                      setOpen({ what: 'phrase', now: row }),
                    ),
                  )}
                </ul>
              </details>
            )}
            {open?.what === 'due' && (
              <SetDueRule regulation={regulation} now={open.now} close={close} />
            )}
            {open?.what === 'rung' && (
              <SetRung regulation={regulation} now={open.now} close={close} />
            )}
            {open?.what === 'phrase' && (
              <SetPhrase regulation={regulation} now={open.now} close={close} />
            )}
          </Section>
        );
      }}
    </Loaded>
  );
}
