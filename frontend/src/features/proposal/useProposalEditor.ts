import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { FormInstance } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors } from '@/shared/form/fieldPath';
import { useKept } from '@/shared/form/useKept';
import { useUrl } from '@/shared/hooks/useUrl';
import { newId } from '@/shared/http/newKey';
import { ApiProblem, toProblem } from '@/shared/http/problem';
import type { Option } from '@/shared/ui/Choice';
import { say } from '@/shared/ui/notice';
import { type Proposal, proposalQuery, submitProposal } from './api';
import { draftName, onForm, type Values } from './proposalDraft';
import { saveAgain, saveFirst } from './saveProposal';
import { useConflict } from './useConflict';
import { useWaitingProposal } from './useWaitingProposal';

/** Writing a proposal: kept on this machine with each letter, saved on the server before it is read once more and sent. */
export function useProposalEditor(
  form: FormInstance<Values>,
  initial: Values,
  given?: Proposal,
  home?: Option,
) {
  const { t } = useTranslation();
  const { search } = useUrl();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const waiting = useWaitingProposal(home);
  const kept = useKept(form, initial, draftName(given?.row.id), waiting.store);
  const [proposal, setProposal] = useState(given);
  const whole = search.step === 'check' && !kept.restoredAt && !waiting.store;
  const [checking, setChecking] = useState(whole);
  const [problem, setProblem] = useState<ApiProblem | null>(waiting.problem);
  const [offline, setOffline] = useState<Values>();
  const conflict = useConflict(given?.row.id ?? '');

  const know = (next: Proposal) => {
    setProposal(next);
    queries.setQueryData(proposalQuery(next.row.id).queryKey, next);
  };
  const open = (id: string) => void navigate({ to: '/proposals/$id', params: { id } });
  const mark = useCallback(
    (told: ApiProblem | null) => {
      const errors = fieldErrors(told?.violations ?? []);
      form.setFields(errors as Parameters<typeof form.setFields>[0]);
    },
    [form],
  );
  const [told] = useState(waiting.problem);
  useEffect(() => mark(told), [mark, told]);
  const refused = (error: unknown) => {
    const told = onForm(error);
    mark(told);
    setProblem(told);
    setChecking(false);
  };
  /** Without a line it goes by itself later, where this machine can keep it until then. */
  const wait = (values: Values, send: boolean): boolean => {
    kept.drop();
    if (waiting.wait(values, send, proposal)) return true;
    kept.keep();
    return false;
  };
  const save = useMutation({
    mutationFn: ({ values }: { values: Values; next: 'check' | 'leave' }) =>
      proposal ? saveAgain(proposal, values) : saveFirst(values, values.id ?? newId()),
    onSuccess: (saved, { next }) => {
      kept.drop();
      know(saved);
      setProblem(null);
      const { id } = saved.row;
      if (next === 'leave') {
        say(t('proposal.draftSaved'));
        open(id);
      } else if (given) {
        setChecking(true);
      } else {
        // From here on the page is that of the draft: loaded anew it goes on with it and makes no second one.
        const search = { step: 'check' };
        void navigate({ to: '/proposals/$id/edit', params: { id }, search, replace: true });
      }
    },
    onError: (error, { values, next }) => {
      if (!toProblem(error).unreachable) refused(error);
      else if (next === 'check') setOffline(values);
      else if (!wait(values, false)) refused(error);
    },
  });
  const send = useMutation({
    mutationFn: submitProposal,
    onSuccess: (next) => {
      kept.drop();
      know(next);
      say(t('proposal.sentNow'));
      open(next.row.id);
    },
    onError: (error) => {
      const lost = toProblem(error).unreachable;
      if (!lost || !wait(form.getFieldsValue(true), true)) refused(error);
    },
  });
  const busy = save.isPending || send.isPending;
  return {
    kept,
    proposal,
    checking,
    problem,
    saving: save.isPending,
    sending: send.isPending,
    check: (values: Values) => busy || save.mutate({ values, next: 'check' }),
    leave: (values: Values) => busy || save.mutate({ values, next: 'leave' }),
    send: () => busy || (proposal && send.mutate(proposal)),
    back: () => {
      setChecking(false);
      setOffline(undefined);
    },
    /** What could not be brought to the server to be read once more. */
    offline,
    placeOf: waiting.placeOf,
    wait: () => {
      if (!offline || wait(offline, true)) return;
      setOffline(undefined);
      setProblem(new ApiProblem(0));
    },
    forget: () => setProblem(null),
    settled: (id: string) => {
      kept.drop();
      open(id);
    },
    conflict: proposal && {
      ...conflict,
      reload: async () => {
        const next = await conflict.reload();
        know(next);
        // It was sent or settled meanwhile, perhaps by oneself when only the answer was lost: nothing is left to write.
        if (!next.actions.includes('edit')) open(next.row.id);
      },
    },
  };
}
