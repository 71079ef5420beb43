import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/hooks/useMe';
import { useNarrow } from '@/shared/hooks/useNarrow';
import type { AreaPart } from '../api';
import { DEBTS, type Debt, lists, type Part, type RowsProps, searchOf } from '../obligations';
import { Figure, Unvisited } from './Figure';
import { MatrixCards } from './MatrixCards';

function Cells({ part, debt, year }: { part: Part; debt: Debt; year: string }) {
  const { to, onTime, overdue } = lists[debt];
  const tally = part[debt];
  const search = searchOf(part, debt, year);
  if (tally.expected === 0) {
    return (
      <td className="number quiet" colSpan={3}>
        –
      </td>
    );
  }
  return (
    <>
      <td className="number">{`${tally.received}/${tally.expected}`}</td>
      <td className="number">
        <Figure value={tally.onTime} tone="text-done" to={to} search={search(onTime)} />
      </td>
      <td className="number">
        <Figure value={tally.overdue} tone="text-late" to={to} search={search(overdue)} />
      </td>
    </>
  );
}

function Table({ rows, debts, year }: RowsProps) {
  const { t } = useTranslation();
  return (
    <div className="table-scroll">
      <table className="data-table matrix">
        <caption className="visually-hidden">{t('work.matrix')}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {t('unit.one')}
            </th>
            {debts.map((debt) => (
              <th key={debt} scope="colgroup" colSpan={3}>
                {t(`work.debt.${debt}`)}
              </th>
            ))}
            <th scope="col" rowSpan={2} className="number">
              {t('work.unvisited')}
            </th>
          </tr>
          <tr>
            {debts.flatMap((debt) =>
              ['received', 'onTime', 'overdue'].map((key) => (
                <th key={`${debt} ${key}`} scope="col" className="number">
                  {t(`work.figure.${key}`)}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ part, name }) => (
            <tr key={`${part.unit.id} ${name}`}>
              <th scope="row">{name}</th>
              {debts.map((debt) => (
                <Cells key={debt} part={part} debt={debt} year={year} />
              ))}
              <td className="number">
                <Unvisited part={part} year={year} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Unit by unit: what was owed and came, what came in time, what is overdue, and cells nobody has visited. */
export function Matrix({ area }: { area: AreaPart }) {
  const { t } = useTranslation();
  const { today } = useMe();
  const narrow = useNarrow();
  const debts = DEBTS.filter((debt) => debt === 'plans' || area.reports);
  const rows = area.parts.map((part) => ({
    part,
    name: part.own ? t('work.ownPart', { unit: part.unit.name }) : part.unit.name,
  }));
  if (rows.length > 1) rows.push({ part: { ...area.total, own: false }, name: t('work.total') });
  const props = { rows, debts, year: today.slice(0, 4) };
  return narrow ? <MatrixCards {...props} /> : <Table {...props} />;
}
