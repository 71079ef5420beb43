import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { RANKS, useEnumOptions } from '@/shared/reference/useEnumOptions';
import { Choice } from '@/shared/ui/Choice';
import { say } from '@/shared/ui/notice';
import { addQuotaRule, type Regulation } from '../api';
import { QuotaRuleFields } from './QuotaRuleFields';
import { useConflict } from './useConflict';

type Values = Omit<Schemas['CreateQuotaRuleRequest'], 'districtSecretary'> & {
  secretary?: 'true' | 'false';
};

export function AddQuotaRule({ regulation, close }: { regulation: Regulation; close: () => void }) {
  const { t } = useTranslation();
  const { today } = useMe();
  const conflict = useConflict(regulation);
  const ranks = useEnumOptions('rank');
  return (
    <FormModal<Values, Regulation>
      title={t('rule.addQuota')}
      initial={{ period: 'YEAR', scope: 'ASSIGNED_CELLS', onlineCounts: false, validFrom: today }}
      labels={{ rank: t('rule.rank'), article: t('rule.article'), minimum: t('rule.minimum') }}
      submitLabel={t('rule.addQuota')}
      send={({ secretary, ...values }) =>
        addQuotaRule(regulation, {
          ...values,
          districtSecretary: secretary ? secretary === 'true' : undefined,
        })
      }
      conflict={conflict}
      close={close}
      done={() => say(t('rule.added'))}
    >
      <Field name="rank" label={t('rule.rank')} required>
        <Choice options={ranks(RANKS)} empty={t('common.choose')} />
      </Field>
      <Field name="secretary" label={t('rule.secretary')}>
        <Choice
          empty={t('rule.secretaryAny')}
          options={['true', 'false'].map((value) => ({
            value,
            label: t(`rule.secretaryIs.${value}`),
          }))}
        />
      </Field>
      <QuotaRuleFields />
    </FormModal>
  );
}
