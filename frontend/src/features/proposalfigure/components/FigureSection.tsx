import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '@/shared/ui/Section';
import type { Column } from '../columns';
import { Bars } from './Bars';

/** Which rows a number opens. */
export type Rows = Record<string, string | undefined>;
export type Line<Row> = { key: string; name: string; label: ReactNode; row: Row; rows: Rows };

type Props<Row, Measure extends string> = {
  title: string;
  note?: string;
  head: string;
  /** The part of the words in which the measures are told, and the name of the filter that takes them. */
  words: { of: string; filter: string };
  columns: Column<Row, Measure>[];
  lines: Line<Row>[];
  /** The filters under which the sum of all lines opens its rows; no sum without them. */
  total?: Rows;
};

/** The same numbers twice: as bars to look at and as a table to read, where each opens its rows. */
export function FigureSection<Row, Measure extends string>(props: Props<Row, Measure>) {
  const { title, note, head, words, columns, lines, total } = props;
  const { t } = useTranslation();
  const label = (column: Column<Row, Measure>) =>
    column.text
      ? t(`figure.column.${column.text}`)
      : t(`enum.${words.of}.${String(column.measure)}`);
  const shown = (value: number | null | undefined, column: Column<Row, Measure>) => {
    if (value === null || value === undefined) return '–';
    return column.share ? t('figure.percent', { count: value }) : value;
  };
  const number = (
    value: number | null | undefined,
    column: Column<Row, Measure>,
    name: string,
    rows: Rows,
  ) =>
    value && (column.measure || column.key === 'count') ? (
      <Link
        to="/proposals"
        search={{ ...rows, ...(column.measure ? { [words.filter]: column.measure } : {}) }}
        aria-label={t('figure.open', { name, what: label(column), count: value })}
      >
        {value}
      </Link>
    ) : (
      <span className={value ? undefined : 'quiet'}>{shown(value, column)}</span>
    );
  const sum = (value: (row: Row) => number | null | undefined) =>
    lines.reduce((all, line) => all + (value(line.row) ?? 0), 0);
  const whole = (column: Column<Row, Measure>) => {
    if (column.share) {
      const base = sum(column.share[1]);
      return base === 0 ? null : Math.round((100 * sum(column.share[0])) / base);
    }
    return column.measure || column.key === 'count' ? sum(column.value) : null;
  };
  const drawn = columns.flatMap(({ tone, ...column }) => (tone ? [{ ...column, tone }] : []));
  return (
    <Section title={title}>
      {note && <p className="quiet">{note}</p>}
      <Bars
        label={t('figure.chart', { what: title })}
        bars={lines.map((line) => ({
          key: line.key,
          name: line.name,
          parts: drawn.map((column) => ({
            key: column.key,
            label: label(column),
            tone: column.tone,
            value: column.value(line.row) ?? 0,
          })),
        }))}
      />
      <div className="table-scroll">
        <table className="data-table figures">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              {columns.map((column) => (
                <th key={column.key} scope="col" className="number">
                  {label(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.key}>
                <th scope="row">{line.label}</th>
                {columns.map((column) => (
                  <td key={column.key} className="number" data-label={label(column)}>
                    {number(column.value(line.row), column, line.name, line.rows)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          {total && lines.length > 1 && (
            <tfoot>
              <tr>
                <th scope="row">{t('figure.total')}</th>
                {columns.map((column) => (
                  <td key={column.key} className="number" data-label={label(column)}>
                    {number(whole(column), column, t('figure.total'), total)}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </Section>
  );
}
