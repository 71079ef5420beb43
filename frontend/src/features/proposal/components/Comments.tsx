import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dropDraft, keepDraft, readDraft } from '@/shared/drafts';
import { Field } from '@/shared/form/Field';
import { FormErrors } from '@/shared/form/FormErrors';
import { FORM } from '@/shared/form/fieldPath';
import { useSubmit } from '@/shared/form/useSubmit';
import { formatMoment } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { Loaded } from '@/shared/ui/Loaded';
import { say } from '@/shared/ui/notice';
import { Section } from '@/shared/ui/Section';
import { addComment, type Comment, commentsQuery, type Proposal } from '../api';

type Values = Schemas['ProposalTextRequest'];

const NAME = `${FORM}_comment`;

/** One more remark; what is typed stays on this machine until it is sent. */
function Write({ id, hint }: { id: string; hint: string }) {
  const { t } = useTranslation();
  const { username } = useMe();
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const name = `proposal.${id}.comment`;
  const [kept] = useState(() => readDraft<Values>(username, name)?.value);
  const label = t('proposal.commentLabel');
  const { submit, pending, problem, forget } = useSubmit<Values, Comment[]>({
    form,
    send: ({ text }, key) => addComment(id, text, key),
    done: (comments) => {
      dropDraft(username, name);
      form.setFieldsValue({ text: '' });
      queries.setQueryData(commentsQuery(id).queryKey, comments);
      say(t('proposal.commentSent'));
    },
  });
  return (
    <Form
      name={NAME}
      form={form}
      className="comment-form"
      layout="vertical"
      size="large"
      requiredMark={false}
      styles={{ label: { height: 'auto' } }}
      initialValues={kept}
      onValuesChange={(_, values) => keepDraft(username, name, values)}
      onFinish={submit}
    >
      <FormErrors problem={problem} labels={{ text: label }} form={NAME} forget={forget} />
      <Field name="text" label={label} hint={hint} required maxLength={4000}>
        <Input.TextArea autoSize={{ minRows: 2 }} />
      </Field>
      <Button htmlType="submit" loading={pending}>
        {t('proposal.commentSend')}
      </Button>
    </Form>
  );
}

/** What those who work on a matter say to each other; everybody who sees it reads along. */
export function Comments({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation();
  const { id } = proposal.row;
  const query = useQuery(commentsQuery(id));
  const writes = proposal.actions.includes('comment');
  if (!writes && query.data?.length === 0) return null;
  return (
    <Section title={t('proposal.comments')}>
      <Loaded query={query} lines={2}>
        {(comments) =>
          comments.length === 0 ? (
            <p className="quiet">{t('proposal.commentsNone')}</p>
          ) : (
            <ol className="talk">
              {comments.map((one) => (
                <li key={one.id}>
                  <p className="quiet">
                    {[one.writtenBy, one.writtenFor].filter(Boolean).join(', ')},{' '}
                    {formatMoment(one.writtenAt)}
                  </p>
                  <p className="prose">{one.text}</p>
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
      {writes && (
        <Write
          key={id}
          id={id}
          hint={t(
            proposal.row.line === 'DIRECT' ? 'proposal.commentHintDirect' : 'proposal.commentHint',
          )}
        />
      )}
    </Section>
  );
}
