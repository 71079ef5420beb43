import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { monthNumber } from '@/shared/format/dates';
import type { Page } from '@/shared/hooks/useList';
import type { Schemas } from '@/shared/http/schemas';
import { Choice } from '@/shared/ui/Choice';
import { CloseIcon } from '@/shared/ui/icons';
import type { Plan } from '../api';
import type { VisitDraft } from '../planDraft';
import type { RowFault } from '../rowFaults';
import { CellChoice } from './CellChoice';

type Props = {
  plan: Plan;
  visits: VisitDraft[];
  /** The first of the cells that may be planned, and how many there are. */
  cells?: Page<Schemas['PlannableCell']>;
  fault: (visit: VisitDraft) => RowFault | undefined;
  ids: (key: string) => { cell: string; note: string };
  change: (key: string, change: Partial<VisitDraft>) => void;
  remove: (key: string) => void;
};

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** One line per intended visit: which month, which cell, a word about it. */
export function VisitRows({ plan, visits, cells, fault, ids, change, remove }: Props) {
  const { t } = useTranslation();
  const monthOptions = MONTHS.map((month) => ({
    value: String(month),
    label: t('plan.month', { month: monthNumber(month) }),
  }));
  return (
    <ol className="visit-rows">
      {visits.map((visit, index) => {
        const row = t('plan.row', { number: index + 1 });
        const id = ids(visit.key);
        const wrong = fault(visit);
        return (
          <li key={visit.key}>
            <Choice
              label={`${row}: ${t('plan.monthLabel')}`}
              value={String(visit.month)}
              options={monthOptions}
              onChange={(value) => change(visit.key, { month: Number(value) })}
            />
            <CellChoice
              id={id.cell}
              invalid={wrong?.in === 'cell'}
              label={`${row}: ${t('plan.cell')}`}
              plan={plan}
              cells={cells}
              value={visit.cellId}
              known={visit.label}
              onChange={(cellId) => change(visit.key, { cellId, label: undefined })}
            />
            <Input
              aria-label={`${row}: ${t('common.note')}`}
              placeholder={t('plan.noteHint')}
              size="large"
              id={id.note}
              status={wrong?.in === 'note' ? 'error' : undefined}
              aria-invalid={wrong?.in === 'note' || undefined}
              value={visit.note}
              onChange={(event) => change(visit.key, { note: event.target.value })}
            />
            <Button
              type="text"
              icon={<CloseIcon />}
              aria-label={t('plan.removeRow', { number: index + 1 })}
              onClick={() => remove(visit.key)}
            />
            {wrong && (
              <p className="text-late visit-error" role="alert">
                {wrong.message}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
