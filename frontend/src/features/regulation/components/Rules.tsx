import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { StateTag } from '@/shared/ui/StateTag';
import { TextAct } from '@/shared/ui/TextAct';
import type { QuotaRule, Regulation } from '../api';
import { deadlineSentence, quotaSentence } from '../sentences';

type RuleProps = {
  sentence: string;
  article?: string | null;
  phrase?: string | null;
  note: string;
  state?: ReactNode;
  act?: ReactNode;
};

export function Rule({ sentence, article, phrase, note, state, act }: RuleProps) {
  const { t } = useTranslation();
  return (
    <li className="rule">
      <p className="rule-sentence">{sentence}</p>
      <p className="rule-source">
        {article && <span>{t('rule.by', { article })}</span>}
        {phrase && <q>{phrase}</q>}
      </p>
      <p className="rule-foot">
        {state}
        <span className="quiet">{note}</span>
        {act}
      </p>
    </li>
  );
}

export function validity(from: string, to: string | null | undefined, t: TFunction) {
  return to
    ? t('rule.validFromTo', { from: formatDate(from), to: formatDate(to) })
    : t('rule.validSince', { from: formatDate(from) });
}

export function RuleState({ inForce }: { inForce: boolean }) {
  const { t } = useTranslation();
  return (
    <StateTag tone={inForce ? 'done' : 'none'}>
      {t(inForce ? 'rule.inForce' : 'rule.notInForce')}
    </StateTag>
  );
}

type Props = { regulation: Regulation; revise?: (rule: QuotaRule) => void };

/** The rules of one regulation in plain sentences, the ones in force first. */
export function Rules({ regulation, revise }: Props) {
  const { t } = useTranslation();
  const quotas = [...regulation.quotaRules].sort((a, b) => Number(b.inForce) - Number(a.inForce));
  return (
    <ul className="rules">
      {quotas.map((rule) => (
        <Rule
          key={rule.id}
          sentence={quotaSentence(rule, t)}
          article={rule.article}
          phrase={rule.sourcePhrase}
          note={validity(rule.validFrom, rule.validTo, t)}
          state={<RuleState inForce={rule.inForce} />}
          act={
            revise &&
            rule.actions.includes('revise') && (
              <TextAct act={() => revise(rule)}>{t('rule.revise')}</TextAct>
            )
          }
        />
      ))}
      {regulation.deadlineRules.map((rule) => (
        <Rule
          key={rule.id}
          sentence={deadlineSentence(rule, t)}
          article={rule.article}
          phrase={rule.sourcePhrase}
          note={rule.byDefault ? t('rule.byDefault') : t('rule.deadlineRule')}
        />
      ))}
      {quotas.length + regulation.deadlineRules.length === 0 && (
        <li className="quiet">{t('rule.none')}</li>
      )}
    </ul>
  );
}
