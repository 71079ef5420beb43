import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { monthNumber } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import { Choice } from '@/shared/ui/Choice';
import { DateField } from '@/shared/ui/DateField';
import { say } from '@/shared/ui/notice';
import { type Plan, planCellsQuery, type Visit } from '../api';
import { answerVisit } from '../receptionApi';
import { useConflict } from '../useConflict';

type Values = { month?: string; on?: string; cellId?: string; reason?: string };

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** The host would rather have the visit on another day, in another month, at another of its cells. */
export function Propose({ plan, visit, close }: { plan: Plan; visit: Visit; close: () => void }) {
  const { t } = useTranslation();
  const { today } = useMe();
  const conflict = useConflict(plan.id);
  const cells = useQuery(planCellsQuery(plan.id));
  const others = (cells.data?.items ?? [])
    .filter(({ communeName }) => communeName === visit.communeName)
    .map(({ id, name }) => ({ value: id, label: name }));
  const own = { value: visit.cell.id, label: visit.cell.name };
  return (
    <FormModal<Values, Plan>
      title={t('plan.answer.propose')}
      intro={t('plan.answer.proposeIntro')}
      initial={{ month: String(visit.month), cellId: visit.cell.id }}
      submitLabel={t('plan.answer.send')}
      labels={{
        month: t('plan.monthLabel'),
        on: t('plan.answer.day'),
        cellId: t('plan.cell'),
        reason: t('common.reason'),
      }}
      send={({ month, on, cellId, reason }) =>
        answerVisit(plan, visit, {
          confirmed: false,
          month: on ? undefined : Number(month),
          on: on || undefined,
          cellId,
          reason: reason?.trim() || undefined,
        })
      }
      conflict={conflict}
      close={close}
      done={() => say(t('plan.answer.proposed'))}
    >
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) =>
          getFieldValue('on') ? null : (
            <Field name="month" label={t('plan.monthLabel')}>
              <Choice
                options={MONTHS.map((month) => ({
                  value: String(month),
                  label: t('plan.month', { month: monthNumber(month) }),
                }))}
              />
            </Field>
          )
        }
      </Form.Item>
      <Field name="on" label={t('plan.answer.day')} hint={t('plan.answer.dayHint')}>
        <DateField min={today} />
      </Field>
      <Field name="cellId" label={t('plan.cell')}>
        <Choice options={[own, ...others.filter(({ value }) => value !== own.value)]} />
      </Field>
      <Field name="reason" label={t('common.reason')} maxLength={1000}>
        <Input.TextArea rows={3} />
      </Field>
    </FormModal>
  );
}
