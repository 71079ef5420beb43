import type { ReactNode } from 'react';
import { useNarrow } from '@/shared/hooks/useNarrow';
import { useUrl } from '@/shared/hooks/useUrl';
import { DownIcon, UpIcon } from './icons';

export type Column<Row> = {
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** The name the server sorts this column by. */
  sort?: string;
  number?: boolean;
};

/** Numbers stand on the right; what one may do keeps to its line. */
function kind<Row>({ key, number }: Column<Row>): string | undefined {
  if (number) return 'number';
  return key === 'act' ? 'acts' : undefined;
}

type Props<Row> = {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  sort?: string;
};

function SortButton({ name, title, sort }: { name: string; title: string; sort?: string }) {
  const { set } = useUrl();
  const [field, direction] = (sort ?? '').split(',');
  const mine = field === name;
  const next = mine && direction !== 'desc' ? 'desc' : 'asc';
  return (
    <button type="button" className="sort-button" onClick={() => set({ sort: `${name},${next}` })}>
      {title}
      {mine && (direction === 'desc' ? <DownIcon /> : <UpIcon />)}
    </button>
  );
}

function Cards<Row>({ caption, columns, rows, rowKey }: Props<Row>) {
  const [head, ...others] = columns;
  return (
    <ul className="row-cards" aria-label={caption}>
      {rows.map((row) => (
        <li key={rowKey(row)}>
          <div className="row-card-head">{head?.cell(row)}</div>
          <dl>
            {others.map((column) => {
              const content = column.cell(row);
              if (
                content === null ||
                content === undefined ||
                content === false ||
                content === ''
              ) {
                return null;
              }
              return (
                <div key={column.key}>
                  <dt className={column.key === 'act' ? 'visually-hidden' : undefined}>
                    {column.title}
                  </dt>
                  <dd>{content}</dd>
                </div>
              );
            })}
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** Rows as a table; on a phone each row is a short list of its own, the first column on top. */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, columns, rows, rowKey, sort } = props;
  const narrow = useNarrow();
  if (narrow) return <Cards {...props} />;
  const [sortField, direction] = (sort ?? '').split(',');
  return (
    <table className="data-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={kind(column)}
              aria-sort={
                column.sort && column.sort === sortField
                  ? direction === 'desc'
                    ? 'descending'
                    : 'ascending'
                  : undefined
              }
            >
              {column.sort ? (
                <SortButton name={column.sort} title={column.title} sort={sort} />
              ) : (
                column.title
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => (
              <td key={column.key} className={kind(column)}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
