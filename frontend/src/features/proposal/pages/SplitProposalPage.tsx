import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Form, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dropDraft, keepDraft, readDraft } from '@/shared/drafts';
import { Field } from '@/shared/form/Field';
import { FormPage } from '@/shared/form/FormPage';
import { formatMoment } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import { Loaded } from '@/shared/ui/Loaded';
import { say } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/PageHeader';
import { split } from '../acts';
import { type Proposal, proposalQuery } from '../api';
import { ProposalText } from '../components/ProposalFacts';
import { SplitFields } from '../components/SplitFields';
import { begin, MOST, type Split, splitOf, TEXTS } from '../splitParts';
import { useConflict } from '../useConflict';

/** What is typed stays on this machine until it is sent. */
function Keep({ name }: { name: string }) {
  const { username } = useMe();
  const form = Form.useFormInstance<Split>();
  const typed = Form.useWatch((values: Split) => values, form);
  useEffect(() => {
    if (typed?.parts && form.isFieldsTouched()) keepDraft(username, name, typed);
  }, [typed, form, username, name]);
  return null;
}

function SplitForm({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation();
  const { username } = useMe();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id } = proposal.row;
  const name = `proposal.${id}.split`;
  const conflict = useConflict(id);
  const [kept] = useState(() => readDraft<Split>(username, name));
  const open = () => void navigate({ to: '/proposals/$id', params: { id } });
  const reason = t('proposal.act.split.reason');
  const labels = Object.fromEntries([
    ['reason', reason],
    ...Array.from({ length: MOST }, (_, at) =>
      TEXTS.map((text) => [
        `parts[${at}].content.${text}`,
        t('proposal.partField', { number: at + 1, field: t(`proposal.${text}`) }),
      ]),
    ).flat(),
  ]);
  return (
    <>
      <ProposalText content={proposal.content} />
      {!proposal.actions.includes('split') && (
        <p className="warn-panel">{t('proposal.cannotSplit')}</p>
      )}
      {kept && (
        <p className="info-panel">{t('proposal.splitRestored', { at: formatMoment(kept.at) })}</p>
      )}
      <FormPage<Split, Proposal>
        initial={kept?.value ?? begin(proposal)}
        labels={labels}
        submitLabel={t('proposal.act.split.do')}
        send={(values) => split(proposal, splitOf(proposal, values))}
        cancel={open}
        conflict={conflict}
        done={(next) => {
          dropDraft(username, name);
          queries.setQueryData(proposalQuery(id).queryKey, next);
          say(t('proposal.act.split.done'));
          open();
        }}
      >
        <Keep name={name} />
        <SplitFields proposal={proposal} />
        <Field name="reason" label={reason} required maxLength={2000}>
          <Input.TextArea rows={3} />
        </Field>
      </FormPage>
    </>
  );
}

/** One text that holds several matters becomes several, each on its own way. */
export function SplitProposalPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/proposals/$id/split' });
  const query = useQuery(proposalQuery(id));
  return (
    <Loaded query={query} page>
      {(proposal) => (
        <>
          <PageHeader
            title={t('proposal.act.split.title')}
            note={t('proposal.act.split.intro')}
            back={{
              to: `/proposals/${id}`,
              label: t('proposal.ofNumber', {
                kind: t(`enum.proposalKind.${proposal.row.kind}`),
                number: proposal.row.number,
              }),
            }}
          />
          <SplitForm key={id} proposal={proposal} />
        </>
      )}
    </Loaded>
  );
}
