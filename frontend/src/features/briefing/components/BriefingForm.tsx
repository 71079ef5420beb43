import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormErrors } from '@/shared/form/FormErrors';
import { LOOK } from '@/shared/form/look';
import { useSubmit } from '@/shared/form/useSubmit';
import { say } from '@/shared/ui/notice';
import {
  type Briefing,
  briefingQuery,
  meetingHistory,
  PARTS,
  type Parts,
  prefill,
  saveBriefing,
  sendBriefing,
} from '../api';

const parts = (content: Briefing['content']): Parts =>
  Object.fromEntries(PARTS.map((part) => [part, content?.[part] ?? undefined]));

/** The draft of a briefing: saved as often as wanted, filled from what is known, sent once. */
export function BriefingForm({ briefing }: { briefing: Briefing }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [form] = Form.useForm<Parts>();
  const [sending, setSending] = useState(false);
  const id = briefing.meetingId;
  const { submit, pending, problem, forget } = useSubmit<Parts, Briefing>({
    form,
    send: async (values) => {
      const saved = await saveBriefing(briefing, values);
      queries.setQueryData(briefingQuery(id).queryKey, saved);
      return sending ? sendBriefing(saved) : saved;
    },
    done: (result) => {
      queries.setQueryData(briefingQuery(id).queryKey, result);
      void queries.invalidateQueries({ queryKey: ['briefings'] });
      say(t(sending ? 'briefing.sent' : 'briefing.saved'));
    },
  });
  const fill = useMutation({
    mutationFn: () => prefill(id),
    onSuccess: (known) => {
      const typed = form.getFieldsValue();
      const empty = PARTS.filter((part) => !typed[part] && known[part]);
      form.setFieldsValue(Object.fromEntries(empty.map((part) => [part, known[part]])));
      say(t(empty.length > 0 ? 'briefing.filled' : 'briefing.nothingToFill'));
    },
  });
  const finish = (send: boolean) => {
    setSending(send);
    form.submit();
  };
  return (
    <Form
      {...LOOK}
      form={form}
      className="form-page"
      initialValues={parts(briefing.content)}
      onFinish={submit}
    >
      <FormErrors
        problem={problem}
        labels={Object.fromEntries(PARTS.map((part) => [part, t(`briefing.${part}`)]))}
        conflict={{
          reload: () => queries.refetchQueries(briefingQuery(id)),
          lastChange: () => meetingHistory(id),
        }}
        forget={forget}
      />
      <p className="form-lead">
        <Button onClick={() => fill.mutate()} loading={fill.isPending}>
          {t('briefing.fill')}
        </Button>{' '}
        <span className="quiet">{t('briefing.fillHint')}</span>
      </p>
      {PARTS.map((part) => (
        <Field
          key={part}
          name={part}
          label={t(`briefing.${part}`)}
          hint={t(`briefing.hint.${part}`)}
          maxLength={5000}
        >
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 14 }} />
        </Field>
      ))}
      <div className="form-buttons">
        <Button type="primary" loading={pending && sending} onClick={() => finish(true)}>
          {t('briefing.send')}
        </Button>
        <Button loading={pending && !sending} onClick={() => finish(false)}>
          {t('briefing.save')}
        </Button>
      </div>
    </Form>
  );
}
