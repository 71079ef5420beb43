import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormModal } from '@/shared/form/FormModal';
import type { Schemas } from '@/shared/http/schemas';
import { say } from '@/shared/ui/notice';
import { type Proposal, proposalHistory, proposalQuery } from '../api';

export type ActProps = {
  proposal: Proposal;
  act: string;
  close: () => void;
  /** What comes after it, besides the page showing it. */
  after?: (next: Proposal) => void;
};

type Props<Values> = ActProps & {
  initial?: Partial<Values>;
  labels?: Record<string, string>;
  send: (values: Values) => Promise<Proposal>;
  children?: ReactNode;
};

/** One act on a proposal: what it means, what it asks for, what came of it. */
export function ActModal<Values extends object>(props: Props<Values>) {
  const { proposal, act, close, after, initial = {}, labels, send, children } = props;
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  const { id } = proposal.row;
  const intro = `proposal.act.${act}.intro`;
  return (
    <FormModal<Values, Proposal>
      title={t(`proposal.act.${act}.title`)}
      intro={i18n.exists(intro) ? t(intro) : undefined}
      initial={initial}
      labels={labels}
      submitLabel={t(`proposal.act.${act}.do`)}
      send={send}
      conflict={{
        reload: () => queries.refetchQueries(proposalQuery(id)),
        lastChange: async () =>
          decisive(await queries.fetchQuery({ ...proposalHistory(id), staleTime: 0 })),
      }}
      close={close}
      done={(next) => {
        queries.setQueryData(proposalQuery(id).queryKey, next);
        void queries.invalidateQueries({ queryKey: ['proposals'] });
        say(t(`proposal.act.${act}.done`));
        after?.(next);
      }}
    >
      {children}
    </FormModal>
  );
}

const ASIDE = ['proposal.comment', 'proposal.link'];

/** What changed how a matter stands; what is only said beside it was in nobody's way. */
const decisive = (page: Schemas['PageHistoryEvent']) => ({
  ...page,
  items: page.items.filter(
    ({ action }) => action.startsWith('proposal.') && !ASIDE.includes(action),
  ),
});
