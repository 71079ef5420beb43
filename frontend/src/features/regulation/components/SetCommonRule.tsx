import { useQueryClient } from '@tanstack/react-query';
import { InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Conflict } from '@/shared/form/ConflictPanel';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { say } from '@/shared/ui/notice';
import {
  type CommonRules,
  commonRuleHistory,
  commonRulesQuery,
  type LimitRule,
  setLoadLimit,
  setThematicRule,
  type ThematicRule,
} from '../api';
import { limitSentence, thematicSentence } from '../sentences';
import { SourceFields } from './QuotaRuleFields';

/** What to do when somebody else replaced a rule meanwhile. */
function useCommonConflict(rules: CommonRules): Conflict {
  const queries = useQueryClient();
  return {
    reload: () => queries.refetchQueries(commonRulesQuery),
    lastChange: () => queries.fetchQuery({ ...commonRuleHistory(rules.id), staleTime: 0 }),
  };
}

type Shown = Pick<LimitRule, 'article' | 'sourcePhrase'>;

/** What is not a default is shown again, to be changed; a default has no source that could be copied. */
function source(now: Shown, byDefault: boolean) {
  return byDefault ? {} : { article: now.article, sourcePhrase: now.sourcePhrase };
}

type LimitProps = { rules: CommonRules; now: LimitRule; close: () => void };

/** From where on there is a warning, from a day on; what was asked before is closed and stays. */
export function SetLimit({ rules, now, close }: LimitProps) {
  const { t } = useTranslation();
  const { today } = useMe();
  const conflict = useCommonConflict(rules);
  return (
    <FormModal<Schemas['SetLoadLimitRequest'], CommonRules>
      title={t('rule.revise')}
      intro={<p className="info-panel">{limitSentence(now, t)}</p>}
      initial={{ most: now.most, ...source(now, now.byDefault), validFrom: today }}
      labels={{ most: t('rule.common.most'), validFrom: t('rule.validFrom') }}
      submitLabel={t('rule.saveRevision')}
      send={(values) => setLoadLimit(rules, { ...values, limit: now.limit })}
      conflict={conflict}
      close={close}
      done={() => say(t('rule.common.saved'))}
    >
      <Field name="most" label={t('rule.common.most')} required range={[1, 1000]}>
        <InputNumber className="date-field" />
      </Field>
      <SourceFields />
    </FormModal>
  );
}

type ThematicProps = { rules: CommonRules; now: ThematicRule; close: () => void };

/** How many thematic meetings a cell owes in a quarter, from a day on. */
export function SetThematic({ rules, now, close }: ThematicProps) {
  const { t } = useTranslation();
  const { today } = useMe();
  const conflict = useCommonConflict(rules);
  return (
    <FormModal<Schemas['SetThematicRuleRequest'], CommonRules>
      title={t('rule.revise')}
      intro={<p className="info-panel">{thematicSentence(now, t)}</p>}
      initial={{ minimum: now.minimum, ...source(now, false), validFrom: today }}
      labels={{ minimum: t('rule.common.perQuarter'), validFrom: t('rule.validFrom') }}
      submitLabel={t('rule.saveRevision')}
      send={(values) => setThematicRule(rules, values)}
      conflict={conflict}
      close={close}
      done={() => say(t('rule.common.saved'))}
    >
      <Field name="minimum" label={t('rule.common.perQuarter')} required range={[1, 31]}>
        <InputNumber className="date-field" />
      </Field>
      <SourceFields />
    </FormModal>
  );
}
