import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '@/shared/hooks/useNarrow';
import { Whole } from '@/shared/ui/Whole';
import type { GridCell, GridRow } from '../api';
import { GridMark } from './GridMark';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const LENGTH = { MONTH: 1, QUARTER: 3, HALF: 6, YEAR: 12 };

type Line = GridRow['lines'][number];
type Props = { caption: string; rows: GridRow[]; asOf: string };

/** What stands in the twelve columns: the periods where they lie, and gaps between them. */
function columns(cells: GridCell[]): { from: number; span: number; cell?: GridCell }[] {
  const shown: { from: number; span: number; cell?: GridCell }[] = [];
  let next = 1;
  for (const cell of cells) {
    const from = Number(cell.from.slice(5, 7));
    if (from > next) shown.push({ from: next, span: from - next });
    shown.push({ from, span: LENGTH[cell.period], cell });
    next = from + LENGTH[cell.period];
  }
  if (next <= MONTHS.length) shown.push({ from: next, span: MONTHS.length + 1 - next });
  return shown;
}

function Name({ row, asOf }: { row: GridRow; asOf: string }) {
  return (
    <Link to="/quota/$officialId" params={{ officialId: row.official.id }} search={{ asOf }}>
      {row.official.fullName}
    </Link>
  );
}

function Cards({ caption, rows, asOf }: Props) {
  const { t } = useTranslation();
  return (
    <ul className="row-cards" aria-label={caption}>
      {rows.map((row) => (
        <li key={row.official.id}>
          <div className="row-card-head">
            <Name row={row} asOf={asOf} />
          </div>
          {row.lines.length === 0 && <p className="quiet">{t('quota.noLines')}</p>}
          {row.lines.map((line) => (
            <div key={line.regulation.id}>
              <p className="quiet">
                {line.regulation.number} · {t(`enum.rank.${line.rank}`)}
              </p>
              <ul className="grid-marks">
                {line.cells.map((cell) => (
                  <li key={cell.from}>
                    <GridMark officialId={row.official.id} cell={cell} asOf={asOf} named />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Cells({ row, line, asOf }: { row: GridRow; line: Line; asOf: string }) {
  return columns(line.cells).map(({ from, span, cell }) => (
    <td key={from} colSpan={span} className="grid-period">
      {cell && <GridMark officialId={row.official.id} cell={cell} asOf={asOf} />}
    </td>
  ));
}

/** Officials by row, the months of the year by column; a period spans its months. On a phone a list for each. */
export function GridTable(props: Props) {
  const { caption, rows, asOf } = props;
  const { t } = useTranslation();
  const narrow = useNarrow();
  if (narrow) return <Cards {...props} />;
  return (
    <table className="data-table quota-grid">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('assignment.official')}</th>
          <th scope="col">{t('assignment.regulation')}</th>
          {MONTHS.map((month) => (
            <th key={month} scope="col" className="grid-month">
              {t('quota.month', { month })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.flatMap((row) =>
          row.lines.length === 0
            ? [
                <tr key={row.official.id}>
                  <td>
                    <Name row={row} asOf={asOf} />
                  </td>
                  <td colSpan={MONTHS.length + 1} className="quiet">
                    {t('quota.noLines')}
                  </td>
                </tr>,
              ]
            : row.lines.map((line) => (
                <tr key={`${row.official.id}-${line.regulation.id}`}>
                  <td>
                    <Name row={row} asOf={asOf} />
                    <div className="quiet">{t(`enum.rank.${line.rank}`)}</div>
                  </td>
                  <td>
                    <Whole>{line.regulation.number}</Whole>
                  </td>
                  <Cells row={row} line={line} asOf={asOf} />
                </tr>
              )),
        )}
      </tbody>
    </table>
  );
}
