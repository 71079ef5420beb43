import { useTranslation } from 'react-i18next';
import type { Page } from '@/shared/hooks/useList';
import type { Schemas } from '@/shared/http/schemas';
import { RemoteSelect } from '@/shared/reference/RemoteSelect';
import { Choice } from '@/shared/ui/Choice';
import { type Plan, planCells } from '../api';

type Cell = Schemas['PlannableCell'];

type Props = {
  id: string;
  label: string;
  invalid: boolean;
  plan: Plan;
  cells?: Page<Cell>;
  value: string;
  /** What the chosen cell is called, when neither the plan nor the list says. */
  known?: string;
  onChange: (cellId: string) => void;
};

/** A choice among the official's cells: a plain list while it is short, searched when it is long. */
export function CellChoice({ id, label, invalid, plan, cells, value, known, onChange }: Props) {
  const { t } = useTranslation();
  const option = (cell: Cell) => ({
    value: cell.id,
    label: cell.dayOfMonth
      ? t('plan.cellWithDay', { cell: cell.name, commune: cell.communeName, day: cell.dayOfMonth })
      : `${cell.name} – ${cell.communeName}`,
  });
  const planned = plan.visits.map((visit) => ({
    value: visit.cell.id,
    label: `${visit.cell.name} – ${visit.communeName}`,
  }));
  if (known) planned.push({ value, label: known });
  const listed = (cells?.items ?? []).map(option);
  if (cells && cells.total > cells.items.length) {
    return (
      <RemoteSelect
        id={id}
        invalid={invalid}
        name={`plan/${plan.id}`}
        label={label}
        placeholder={t('plan.chooseCell')}
        known={planned}
        value={value}
        load={async (search) => (await planCells(plan.id, search || undefined)).items.map(option)}
        onChange={(chosen) => onChange(typeof chosen === 'string' ? chosen : '')}
      />
    );
  }
  const gone = planned.filter(
    (one) => one.value === value && !listed.some((other) => other.value === value),
  );
  return (
    <Choice
      id={id}
      invalid={invalid}
      label={label}
      empty={t('plan.chooseCell')}
      value={value}
      options={[...gone.slice(0, 1), ...listed]}
      onChange={(chosen) => onChange(chosen ?? '')}
    />
  );
}
