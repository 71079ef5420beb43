import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { FormInstance } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idsOf } from '@/shared/attachments/FilesField';
import { dropDraft, keepDraft, readDraft } from '@/shared/drafts';
import { fieldErrors } from '@/shared/form/fieldPath';
import { useMe } from '@/shared/hooks/useMe';
import { newKey } from '@/shared/http/newKey';
import type { ApiProblem } from '@/shared/http/problem';
import { say } from '@/shared/ui/notice';
import {
  createProposal,
  type Proposal,
  proposalHistory,
  proposalQuery,
  submitProposal,
  updateProposal,
} from './api';
import { contentOf, draftName, onForm, type Values } from './proposalDraft';

/** Writing a proposal: kept on this machine with each letter, saved on the server before it is read once more and sent. */
export function useProposalEditor(form: FormInstance<Values>, given?: Proposal) {
  const { t } = useTranslation();
  const { username } = useMe();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const name = draftName(given?.row.id);
  const [kept] = useState(() => readDraft<Values>(username, name));
  const [key, setKey] = useState(newKey);
  const [proposal, setProposal] = useState(given);
  const [checking, setChecking] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);

  const know = (next: Proposal) => {
    setProposal(next);
    queries.setQueryData(proposalQuery(next.row.id).queryKey, next);
    void queries.invalidateQueries({ queryKey: ['proposals'] });
  };
  const open = (id: string) => void navigate({ to: '/proposals/$id', params: { id } });
  const refused = (error: unknown) => {
    const told = onForm(error);
    const errors = fieldErrors(told.violations);
    form.setFields(errors as Parameters<typeof form.setFields>[0]);
    setProblem(told);
    setChecking(false);
    // What the server answered is final for this key: the mended text is another request.
    if (!told.unreachable) setKey(newKey());
  };
  const save = useMutation({
    mutationFn: ({ values }: { values: Values; next: 'check' | 'leave' }) => {
      const body = { competence: values.competence ?? null, content: contentOf(values) };
      return proposal
        ? updateProposal(proposal, body)
        : createProposal(
            {
              ...body,
              line: values.line,
              unitId: values.unitId ?? '',
              attachmentIds: idsOf(values.attachmentIds),
            },
            key,
          );
    },
    onSuccess: (saved, { next }) => {
      know(saved);
      setProblem(null);
      if (next === 'check') {
        setChecking(true);
        window.scrollTo(0, 0);
        return;
      }
      dropDraft(username, name);
      say(t('proposal.draftSaved'));
      open(saved.row.id);
    },
    onError: refused,
  });
  const send = useMutation({
    mutationFn: submitProposal,
    onSuccess: (next) => {
      dropDraft(username, name);
      know(next);
      say(t('proposal.sentNow'));
      open(next.row.id);
    },
    onError: refused,
  });
  return {
    kept,
    proposal,
    checking,
    problem,
    saving: save.isPending,
    sending: send.isPending,
    keep: (values: Values) => keepDraft(username, name, values),
    startAnew: () => dropDraft(username, name),
    check: (values: Values) => save.mutate({ values, next: 'check' }),
    leave: (values: Values) => save.mutate({ values, next: 'leave' }),
    send: () => proposal && send.mutate(proposal),
    back: () => setChecking(false),
    forget: () => setProblem(null),
    settled: (id: string) => {
      dropDraft(username, name);
      open(id);
    },
    conflict: proposal && {
      reload: async () =>
        know(await queries.fetchQuery({ ...proposalQuery(proposal.row.id), staleTime: 0 })),
      lastChange: () => queries.fetchQuery({ ...proposalHistory(proposal.row.id), staleTime: 0 }),
    },
  };
}
