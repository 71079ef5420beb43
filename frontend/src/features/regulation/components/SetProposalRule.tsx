import { Checkbox, Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import { Choice } from '@/shared/ui/Choice';
import { say } from '@/shared/ui/notice';
import {
  type DueRow,
  type ProposalRules,
  type Regulation,
  type RungRow,
  setProposalDue,
  setProposalRung,
} from '../api';
import { dueSentence, rungSentence } from '../proposalSentences';
import { SourceFields } from './QuotaRuleFields';
import { useConflict } from './useConflict';

type Props<Row> = { regulation: Regulation; now?: Row; close: () => void };
type Rung = Schemas['SetProposalRungRequest'] & { unit: 'days' | 'hours'; distance: number };

const OBLIGATIONS = ['ANSWER', 'DESK', 'DIRECTION', 'CONFIRMATION'] as const;
const LEVELS = ['COMMUNE', 'DISTRICT', 'PROVINCE'] as const;
const PARTIES = ['LEAD', 'DESK', 'ORGANIZER', 'STANDING'] as const;

const byLevel = (obligation: DueRow['obligation']) => ['ANSWER', 'DESK'].includes(obligation);

/** Within how many working days something is owed, from a day on; what was before is closed and kept. */
export function SetDueRule({ regulation, now, close }: Props<DueRow>) {
  const { t } = useTranslation();
  const { today } = useMe();
  const conflict = useConflict(regulation);
  const obligations = useEnumOptions('proposalObligation');
  return (
    <FormModal<Schemas['SetProposalDueRequest'], ProposalRules>
      title={t(now ? 'rule.revise' : 'rule.proposal.add.due')}
      intro={
        <p className="info-panel">{now ? dueSentence(now, t) : t('rule.proposal.explained')}</p>
      }
      initial={{
        obligation: now?.obligation ?? 'ANSWER',
        level: now?.level ?? undefined,
        workingDays: now?.workingDays,
        article: now?.article,
        sourcePhrase: now?.sourcePhrase,
        validFrom: today,
      }}
      labels={{
        workingDays: t('rule.days'),
        level: t('rule.proposal.levelOf'),
        obligation: t('rule.obligation'),
      }}
      submitLabel={t('rule.saveRevision')}
      send={({ level, ...values }) =>
        setProposalDue(regulation, {
          ...values,
          level: byLevel(values.obligation) ? level : undefined,
        })
      }
      conflict={conflict}
      close={close}
      done={() => say(t('rule.proposal.saved'))}
    >
      <Field name="obligation" label={t('rule.obligation')} required>
        <Choice options={obligations(now ? [now.obligation] : OBLIGATIONS)} />
      </Field>
      <Form.Item noStyle dependencies={['obligation']}>
        {({ getFieldValue }) =>
          byLevel(getFieldValue('obligation')) && (
            <Field name="level" label={t('rule.proposal.levelOf')} required>
              <Choice
                empty={t('common.choose')}
                options={(now?.level ? [now.level] : LEVELS).map((value) => ({
                  value,
                  label: t(`rule.proposal.level.${value}`),
                }))}
              />
            </Field>
          )
        }
      </Form.Item>
      <Field name="workingDays" label={t('rule.days')} required range={[1, 250]}>
        <InputNumber className="date-field" />
      </Field>
      <SourceFields />
    </FormModal>
  );
}

/** Who is told at one rung of the ladder, from a day on. */
export function SetRung({ regulation, now, close }: Props<RungRow>) {
  const { t } = useTranslation();
  const { today } = useMe();
  const conflict = useConflict(regulation);
  const parties = useEnumOptions('ladderParty')(PARTIES);
  const byHour = now?.hours !== null && now?.hours !== undefined;
  return (
    <FormModal<Rung, ProposalRules>
      title={t(now ? 'rule.revise' : 'rule.proposal.add.rung')}
      intro={
        <p className="info-panel">
          {now ? rungSentence(now, t) : t('rule.proposal.rungExplained')}
        </p>
      }
      initial={{
        unit: byHour ? 'hours' : 'days',
        distance: (byHour ? now?.hours : now?.days) ?? undefined,
        parties: now?.parties ?? ['LEAD'],
        article: now?.article,
        sourcePhrase: now?.sourcePhrase,
        validFrom: today,
      }}
      labels={{
        days: t('rule.proposal.distance'),
        hours: t('rule.proposal.distance'),
        parties: t('rule.proposal.told'),
      }}
      submitLabel={t('rule.saveRevision')}
      send={({ unit, distance, ...values }) =>
        setProposalRung(regulation, { ...values, [unit]: distance })
      }
      conflict={conflict}
      close={close}
      done={() => say(t('rule.proposal.saved'))}
    >
      {!now && (
        <div className="form-grid">
          <Field name="unit" label={t('rule.proposal.unit')} required>
            <Choice
              options={(['days', 'hours'] as const).map((value) => ({
                value,
                label: t(`rule.proposal.in.${value}`),
              }))}
            />
          </Field>
          <Field name="distance" label={t('rule.proposal.distance')} required range={[-72, 720]}>
            <InputNumber className="date-field" />
          </Field>
        </div>
      )}
      {now && (
        <>
          <Form.Item name="unit" hidden>
            <input type="hidden" />
          </Form.Item>
          <Form.Item name="distance" hidden>
            <input type="hidden" />
          </Form.Item>
        </>
      )}
      <Field name="parties" label={t('rule.proposal.told')}>
        <Checkbox.Group options={parties} />
      </Field>
      <SourceFields />
    </FormModal>
  );
}
