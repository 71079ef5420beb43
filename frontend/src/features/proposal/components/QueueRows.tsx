import type { UseQueryResult } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Page } from '@/shared/hooks/useList';
import { ListBody } from '@/shared/ui/ListBody';
import type { ProposalRow } from '../api';
import type { BulkAct, BulkResponse } from '../bulk';
import { useChosen } from '../useChosen';
import { BulkBar } from './BulkBar';
import { BulkResults } from './BulkResults';
import { useProposalColumns } from './ProposalTable';

type Props = {
  /** What may be done to several at once; nothing is chosen where there is none. */
  acts: BulkAct[];
  query: UseQueryResult<Page<ProposalRow>>;
  caption: string;
  sort?: string;
  filtered: boolean;
  empty: ReactNode;
};

type Told = { act: BulkAct; result: BulkResponse; chosen: ProposalRow[] };

/** The rows of a list; where several can be dealt with alike, they are chosen here and acted upon below. */
export function QueueRows({ acts, query, caption, sort, filtered, empty }: Props) {
  const { t } = useTranslation();
  const shown = query.data?.items ?? [];
  const choosable = shown.filter(({ actions }) => acts.some((act) => actions.includes(act)));
  const chosen = useChosen(choosable);
  const [told, setTold] = useState<Told | null>(null);
  const columns = useProposalColumns((row) =>
    choosable.includes(row) ? (
      <Checkbox
        aria-label={t('proposal.bulk.choose', { number: row.number })}
        checked={chosen.rows.includes(row)}
        onChange={() => chosen.toggle(row.id)}
      />
    ) : null,
  );
  const all = chosen.rows.length === choosable.length;
  return (
    <>
      {told && <BulkResults {...told} close={() => setTold(null)} />}
      {choosable.length > 1 && (
        <Checkbox
          className="choose-all"
          checked={all}
          indeterminate={!all && chosen.rows.length > 0}
          onChange={() => chosen.set(all ? [] : choosable)}
        >
          {t('proposal.bulk.all', { count: choosable.length })}
        </Checkbox>
      )}
      <ListBody
        caption={caption}
        query={query}
        columns={columns}
        rowKey={(row) => row.id}
        sort={sort}
        filtered={filtered}
        empty={empty}
      />
      <BulkBar
        acts={acts}
        rows={chosen.rows}
        none={() => chosen.set([])}
        done={(act, result) => setTold({ act, result, chosen: chosen.rows })}
      />
    </>
  );
}
