import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormModal } from '@/shared/form/FormModal';
import { say } from '@/shared/ui/notice';
import { type Proposal, proposalQuery } from '../api';
import { useConflict } from '../useConflict';

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
  const conflict = useConflict(id);
  const intro = `proposal.act.${act}.intro`;
  return (
    <FormModal<Values, Proposal>
      title={t(`proposal.act.${act}.title`)}
      intro={i18n.exists(intro) ? t(intro) : undefined}
      initial={initial}
      labels={labels}
      submitLabel={t(`proposal.act.${act}.do`)}
      send={send}
      conflict={conflict}
      draft={`proposal.${id}.${act}`}
      close={close}
      done={(next) => {
        queries.setQueryData(proposalQuery(id).queryKey, next);
        say(t(`proposal.act.${act}.done`));
        after?.(next);
      }}
    >
      {children}
    </FormModal>
  );
}
