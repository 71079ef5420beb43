import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dropDraft, keepDraft, readDraft } from '@/shared/drafts';
import { useMe } from '@/shared/hooks/useMe';
import { useUrl } from '@/shared/hooks/useUrl';
import { ApiProblem } from '@/shared/http/problem';
import { nameOfChosen } from '@/shared/reference/nameOfChosen';
import type { Option } from '@/shared/ui/Choice';
import { say } from '@/shared/ui/notice';
import type { Proposal } from './api';
import { onForm, type Values } from './proposalDraft';
import { letWait, type WaitingProposal, waitingName } from './waiting';

/** What the form has to do with the things that wait: one of them taken up again in it, or what is in it put there. */
export function useWaitingProposal(home?: Option) {
  const { t } = useTranslation();
  const { username } = useMe();
  const { search } = useUrl();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const id = search.waiting;
  const [item] = useState(() =>
    id ? readDraft<WaitingProposal>(username, waitingName(id)) : null,
  );
  useEffect(() => {
    if (id && item) keepDraft(username, waitingName(id), { ...item.value, editing: true });
  }, [id, item, username]);
  const fault = item?.value.fault;
  const placeOf = ({ unitId }: Values) =>
    unitId === home?.value ? home?.label : (nameOfChosen(queries, unitId) ?? item?.value.where);
  return {
    problem: fault
      ? onForm(new ApiProblem(fault.status, { ...fault, detail: fault.message }))
      : null,
    /** Where what is typed is kept, so that the list always has the newest. */
    store:
      id && item
        ? {
            values: item.value.values,
            keep: (values: Values) =>
              void keepDraft(username, waitingName(id), { ...item.value, values, editing: true }),
            drop: () => dropDraft(username, waitingName(id)),
          }
        : undefined,
    placeOf,
    /** Leaves the form for the list of what waits; false where this machine keeps nothing. */
    wait: (values: Values, send: boolean, proposal?: Proposal) => {
      const where = proposal?.row.unit.name ?? placeOf(values);
      const key = id ?? proposal?.row.id ?? values.id ?? '';
      const { other } = item?.value ?? {};
      if (!letWait(username, key, { values, send, where, other, on: proposal })) return false;
      say(t(send ? 'waiting.willGo' : 'waiting.willBeSaved'));
      void navigate({ to: '/waiting' });
      return true;
    },
  };
}
