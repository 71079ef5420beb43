import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { formatMoment } from '@/shared/format/dates';
import { Loaded } from '@/shared/ui/Loaded';
import { StateTag } from '@/shared/ui/StateTag';
import { TextAct } from '@/shared/ui/TextAct';
import type { Plan } from '../api';
import { addRemark, type Remark, remarksQuery, settleRemark } from '../receptionApi';

function Line({ plan, remark }: { plan: Plan; remark: Remark }) {
  const { t } = useTranslation();
  const [settling, setSettling] = useState(false);
  const done = Boolean(remark.doneAt);
  return (
    <li>
      <p>
        <StateTag tone={done ? 'done' : 'risk'}>
          {t(done ? 'plan.remark.done' : 'plan.remark.open')}
        </StateTag>{' '}
        {remark.text}
      </p>
      <p className="quiet">
        {t(`enum.remarkSource.${remark.source}`)} · {remark.unitName} ·{' '}
        {formatMoment(remark.writtenAt)}
      </p>
      {remark.doneNote && <p>{t('plan.remark.what', { note: remark.doneNote })}</p>}
      {remark.actions.includes('settle') && (
        <TextAct act={() => setSettling(true)}>
          {t(done ? 'plan.remark.reopen' : 'plan.remark.settle')}
        </TextAct>
      )}
      {settling && (
        <FormModal<{ note?: string }, Remark[]>
          title={t(done ? 'plan.remark.reopen' : 'plan.remark.settle')}
          intro={remark.text}
          initial={{ note: remark.doneNote ?? undefined }}
          submitLabel={t(done ? 'plan.remark.reopen' : 'plan.remark.settle')}
          labels={{ note: t('plan.remark.note') }}
          send={({ note }) => settleRemark(plan.id, remark, { done: !done, note })}
          close={() => setSettling(false)}
          done={() => setSettling(false)}
        >
          <Field name="note" label={t('plan.remark.note')} required={!done} maxLength={1000}>
            <Input.TextArea rows={3} />
          </Field>
        </FormModal>
      )}
    </li>
  );
}

/** The checklist of the plan: what last year left open, what hosts and Ban Tổ chức remark. */
export function Remarks({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const [writing, setWriting] = useState(false);
  const query = useQuery(remarksQuery(plan.id));
  return (
    <>
      <Loaded query={query} lines={2}>
        {(remarks) =>
          remarks.length === 0 ? (
            <p className="quiet">{t('plan.remark.none')}</p>
          ) : (
            <ul className="plain-list">
              {remarks.map((remark) => (
                <Line key={remark.id} plan={plan} remark={remark} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {plan.actions.includes('remark') && (
        <Button onClick={() => setWriting(true)}>{t('plan.remark.add')}</Button>
      )}
      {writing && (
        <FormModal<{ text: string }, Remark[]>
          title={t('plan.remark.add')}
          intro={t('plan.remark.intro')}
          initial={{}}
          submitLabel={t('plan.remark.add')}
          labels={{ text: t('plan.remark.text') }}
          send={(values, key) => addRemark(plan.id, values, key)}
          close={() => setWriting(false)}
          done={() => setWriting(false)}
        >
          <Field name="text" label={t('plan.remark.text')} required maxLength={1000}>
            <Input.TextArea rows={4} />
          </Field>
        </FormModal>
      )}
    </>
  );
}
