import { useTranslation } from 'react-i18next';
import { api, call } from '@/shared/http/client';
import { type RemoteProps, RemoteSelect } from '@/shared/reference/RemoteSelect';
import { findSimilar, type Proposal, type ProposalRow } from '../api';
import { STATES } from '../choices';

const SIZE = 20;

type Props = RemoteProps & {
  /** Which others: never this one itself. */
  than: Proposal;
  closed?: boolean;
};

/** Another matter of the ordinary line: the most alike ones of the same commune first, then by words. */
export function ProposalSelect({ than, closed = false, ...props }: Props) {
  const { t } = useTranslation();
  const { row, content } = than;
  const states = STATES.filter((one) => one !== 'DRAFT' && (closed || one !== 'CLOSED'));
  const found = async (search: string): Promise<ProposalRow[]> => {
    const query = { search, state: states, line: 'UP' as const, size: SIZE };
    return (await call(api.GET('/api/v1/proposals', { params: { query } }))).items;
  };
  const alike = (): Promise<ProposalRow[]> => findSimilar(row.unit.id, content.content ?? '');
  const load = async (search: string) =>
    (await (search ? found(search) : alike()))
      .filter(({ id }) => id !== row.id)
      .map((one) => ({
        value: one.id,
        label: t('proposal.numberContent', { number: one.number, content: one.content ?? '' }),
      }));
  return <RemoteSelect name={`proposals/${row.id}/${closed}`} load={load} {...props} />;
}
