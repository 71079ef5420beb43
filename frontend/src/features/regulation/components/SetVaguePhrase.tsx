import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import { Choice } from '@/shared/ui/Choice';
import { say } from '@/shared/ui/notice';
import { type PhraseRow, type ProposalRules, type Regulation, setVaguePhrase } from '../api';
import { phraseSentence } from '../proposalSentences';
import { SourceFields } from './QuotaRuleFields';
import { useConflict } from './useConflict';

type Props = { regulation: Regulation; now?: PhraseRow; close: () => void };
type Values = Omit<Schemas['SetVaguePhraseRequest'], 'vague'> & { vague: 'yes' | 'no' };

const FIELDS = ['CONTENT', 'PLACE', 'RESPONSIBLE', 'REQUESTED'] as const;

/** That a phrase says nothing in a part of a proposal, from a day on, or that it does so no more. */
export function SetPhrase({ regulation, now, close }: Props) {
  const { t } = useTranslation();
  const { today } = useMe();
  const conflict = useConflict(regulation);
  const fields = useEnumOptions('clarityField');
  return (
    <FormModal<Values, ProposalRules>
      title={t(now ? 'rule.revise' : 'rule.proposal.add.phrase')}
      intro={
        <p className="info-panel">
          {now ? phraseSentence(now, t) : t('rule.proposal.phraseExplained')}
        </p>
      }
      initial={{
        field: now?.field,
        phrase: now?.phrase,
        vague: now ? 'no' : 'yes',
        article: now?.article,
        sourcePhrase: now?.sourcePhrase,
        validFrom: today,
      }}
      labels={{ field: t('rule.proposal.field'), phrase: t('rule.proposal.words') }}
      submitLabel={t('rule.saveRevision')}
      send={({ vague, ...values }) =>
        setVaguePhrase(regulation, { ...values, vague: vague === 'yes' })
      }
      conflict={conflict}
      close={close}
      done={() => say(t('rule.proposal.saved'))}
    >
      <Field name="field" label={t('rule.proposal.field')} required>
        <Choice options={fields(now ? [now.field] : FIELDS)} empty={t('common.choose')} />
      </Field>
      <Field name="phrase" label={t('rule.proposal.words')} required maxLength={200}>
        <Input readOnly={now !== undefined} />
      </Field>
      <Field name="vague" label={t('rule.proposal.vague')} required>
        <Choice
          options={(['yes', 'no'] as const).map((value) => ({
            value,
            label: t(`rule.proposal.vagueIs.${value}`),
          }))}
        />
      </Field>
      <SourceFields />
    </FormModal>
  );
}
