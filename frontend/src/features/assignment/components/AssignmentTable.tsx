import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import type { Page } from '@/shared/hooks/useList';
import type { Column } from '@/shared/ui/DataTable';
import { ListBody } from '@/shared/ui/ListBody';
import { onDemand } from '@/shared/ui/onDemand';
import { TextAct } from '@/shared/ui/TextAct';
import { Whole } from '@/shared/ui/Whole';
import type { Assignment } from '../api';

const ReplaceAssignment = onDemand(
  async () => (await import('./ReplaceAssignment')).ReplaceAssignment,
);
const EndAssignment = onDemand(async () => (await import('./EndAssignment')).EndAssignment);

type Props = {
  query: UseQueryResult<Page<Assignment>>;
  sort?: string;
  filtered?: boolean;
  empty: ReactNode;
  /** The column that the page itself already says. */
  without?: 'official' | 'unit';
};

/** Who is assigned where, by which decision, from when to when. */
export function AssignmentTable({ query, sort, filtered, empty, without }: Props) {
  const { t } = useTranslation();
  const [ending, setEnding] = useState<Assignment | null>(null);
  const [replacing, setReplacing] = useState<Assignment | null>(null);
  const sortable = sort !== undefined;
  const columns: Column<Assignment>[] = [
    {
      key: 'official',
      title: t('assignment.official'),
      sort: sortable ? 'official' : undefined,
      cell: ({ official, replaces }) => (
        <>
          <Link to="/officials/$id" params={{ id: official.id }}>
            {official.fullName}
          </Link>
          {replaces && (
            <div className="quiet">
              {t('assignment.inPlaceOf', { official: replaces.official.fullName })}
            </div>
          )}
        </>
      ),
    },
    {
      key: 'unit',
      title: t('assignment.unit'),
      sort: sortable ? 'unit' : undefined,
      cell: ({ unit, parentName }) => (
        <>
          <Link to="/units/$id" params={{ id: unit.id }}>
            {unit.name}
          </Link>
          {parentName && <div className="quiet">{parentName}</div>}
        </>
      ),
    },
    {
      key: 'regulation',
      title: t('assignment.regulation'),
      sort: sortable ? 'regulation' : undefined,
      cell: ({ regulation }) => <Whole>{regulation.number}</Whole>,
    },
    {
      key: 'from',
      title: t('common.from'),
      sort: sortable ? 'from' : undefined,
      cell: ({ from }) => formatDate(from),
    },
    {
      key: 'to',
      title: t('common.to'),
      cell: ({ to, endReason, replacedBy }) => (
        <>
          {to ? formatDate(to) : t('common.now')}
          {endReason && <div className="quiet">{endReason}</div>}
          {replacedBy && (
            <div className="quiet">
              {t('assignment.takenBy', { official: replacedBy.official.fullName })}
            </div>
          )}
        </>
      ),
    },
    {
      key: 'decision',
      title: t('assignment.decision'),
      cell: ({ decisionNumber, decisionDate }) =>
        [decisionNumber, formatDate(decisionDate)].filter(Boolean).join(', '),
    },
    {
      key: 'act',
      title: t('common.acts'),
      cell: (assignment) =>
        assignment.actions.length > 0 ? (
          <>
            {assignment.actions.includes('replace') && (
              <div>
                <TextAct act={() => setReplacing(assignment)}>{t('assignment.replace')}</TextAct>
              </div>
            )}
            {assignment.actions.includes('end') && (
              <div>
                <TextAct act={() => setEnding(assignment)}>{t('assignment.end')}</TextAct>
              </div>
            )}
          </>
        ) : null,
    },
  ];
  return (
    <>
      <ListBody
        caption={t('assignment.title')}
        query={query}
        columns={columns.filter((column) => column.key !== without)}
        rowKey={(assignment) => assignment.id}
        sort={sort}
        filtered={filtered}
        empty={empty}
      />
      {replacing && <ReplaceAssignment assignment={replacing} close={() => setReplacing(null)} />}
      {ending && <EndAssignment assignment={ending} close={() => setEnding(null)} />}
    </>
  );
}
