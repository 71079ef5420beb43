import { useTranslation } from 'react-i18next';
import { FormModal } from '@/shared/form/FormModal';
import { formatDate } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { say } from '@/shared/ui/notice';
import { type QuotaRule, type Regulation, reviseQuotaRule } from '../api';
import { quotaSentence } from '../sentences';
import { QuotaRuleFields } from './QuotaRuleFields';
import { useConflict } from './useConflict';

type Props = { regulation: Regulation; rule: QuotaRule; close: () => void };

/** Changing a rule: the old wording is closed the day before and keeps ruling its own periods. */
export function ReviseRule({ regulation, rule, close }: Props) {
  const { t } = useTranslation();
  const { today } = useMe();
  const conflict = useConflict(regulation);
  return (
    <FormModal<Schemas['QuotaRuleTerms'], Regulation>
      title={t('rule.revise')}
      intro={
        <>
          <p>{t('rule.now', { sentence: quotaSentence(rule, t) })}</p>
          <p className="info-panel">
            {t('rule.reviseExplained', { from: formatDate(rule.validFrom) })}
          </p>
        </>
      }
      initial={{
        minimum: rule.minimum ?? undefined,
        period: rule.period,
        scope: rule.scope,
        onlineCounts: rule.onlineCounts,
        article: rule.article,
        sourcePhrase: rule.sourcePhrase,
        validFrom: today,
      }}
      labels={{
        minimum: t('rule.minimum'),
        validFrom: t('rule.validFrom'),
        article: t('rule.article'),
      }}
      submitLabel={t('rule.saveRevision')}
      send={(values) => reviseQuotaRule(regulation, rule.id, values)}
      conflict={conflict}
      close={close}
      done={() => say(t('rule.revised'))}
    >
      <QuotaRuleFields />
    </FormModal>
  );
}
