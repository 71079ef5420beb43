import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { StateTag } from '@/shared/ui/StateTag';
import { TextAct } from '@/shared/ui/TextAct';
import type { ProposalRow } from '../api';
import type { BulkAct, BulkResponse } from '../bulk';

type Props = {
  act: BulkAct;
  result: BulkResponse;
  /** The rows as they were chosen: what was refused is named by them. */
  chosen: ProposalRow[];
  close: () => void;
};

type Result = BulkResponse['results'][number];

const why = ({ problem }: Result) =>
  problem?.violations.map((one) => one.message).join(' ') || problem?.detail;

/** What came of an act on several, row by row; those that were refused come first. */
export function BulkResults({ act, result, chosen, close }: Props) {
  const { t } = useTranslation();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (result) panel.current?.focus();
  }, [result]);
  const rows = [...result.results].sort((a, b) => Number(!a.problem) - Number(!b.problem));
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className={result.refused > 0 ? 'warn-panel' : 'done-panel'}
      aria-label={t('proposal.bulk.results')}
    >
      <p className="strong">
        {t('proposal.bulk.done', { act: t(`proposal.act.${act}.button`), count: result.done })}
        {result.refused > 0 && ` ${t('proposal.bulk.refused', { count: result.refused })}`}
      </p>
      <ul className="bulk-results">
        {rows.map((one) => {
          const row = chosen.find(({ id }) => id === one.id) ?? one.row;
          return (
            <li key={one.id}>
              <StateTag tone={one.problem ? 'late' : 'done'}>
                {t(one.problem ? 'proposal.bulk.not' : 'proposal.bulk.well')}
              </StateTag>
              <Link to="/proposals/$id" params={{ id: one.id }}>
                {t('proposal.bulk.row', { number: row?.number, content: row?.content })}
              </Link>
              {one.problem && <div>{why(one)}</div>}
            </li>
          );
        })}
      </ul>
      <TextAct act={close}>{t('proposal.bulk.close')}</TextAct>
    </section>
  );
}
