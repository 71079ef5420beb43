import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/shared/format/dates';
import type { Column } from '@/shared/ui/DataTable';
import { StateTag } from '@/shared/ui/StateTag';
import type { ProposalRow } from '../api';
import { ProposalStateTag } from './ProposalStateTag';
import { Due, useWaiting } from './Waiting';

/** The columns of every list of difficulties and proposals; `before` stands in front of a row's matter. */
export function useProposalColumns(
  before?: (row: ProposalRow) => ReactNode,
): Column<ProposalRow>[] {
  const { t } = useTranslation();
  const waiting = useWaiting();
  return [
    {
      key: 'content',
      title: t('proposal.matter'),
      sort: 'number',
      cell: (row) => (
        <div className={before && 'choosable'}>
          {before?.(row)}
          <div>
            <Link to="/proposals/$id" params={{ id: row.id }}>
              {row.content || t('proposal.noContent')}
            </Link>
            <div className="quiet">
              {t('proposal.ofNumber', {
                kind: t(`enum.proposalKind.${row.kind}`),
                number: row.number,
              })}
              {` · ${row.author.name}`}
            </div>
          </div>
        </div>
      ),
    },
    {
      key: 'place',
      title: t('proposal.origin'),
      cell: ({ unit, communeName }) => (
        <>
          {unit.name}
          {communeName && communeName !== unit.name && <div className="quiet">{communeName}</div>}
        </>
      ),
    },
    {
      key: 'state',
      title: t('proposal.state'),
      sort: 'stateSince',
      cell: (row) => (
        <>
          <ProposalStateTag {...row} />
          {row.urgency === 'URGENT' && row.state !== 'CLOSED' && (
            <StateTag tone="risk">{t('enum.urgency.URGENT')}</StateTag>
          )}
          {row.state !== 'CLOSED' && <div className="quiet">{waiting(row)}</div>}
        </>
      ),
    },
    {
      key: 'due',
      title: t('proposal.dueDay'),
      sort: 'dueOn',
      cell: (row) => <Due row={row} />,
    },
    {
      key: 'submitted',
      title: t('proposal.submittedAt'),
      sort: 'submittedAt',
      cell: ({ submittedAt }) => formatMoment(submittedAt),
    },
  ];
}
