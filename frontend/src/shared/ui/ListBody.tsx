import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Page } from '@/shared/hooks/useList';
import { type Column, DataTable } from './DataTable';
import { Empty } from './Empty';
import { Loaded } from './Loaded';
import { LastPage, Pager } from './Pager';

type Props<Row> = {
  caption: string;
  query: UseQueryResult<Page<Row>>;
  columns: Column<Row>[];
  rowKey: (row: Row) => string;
  sort?: string;
  /** Whether something was asked for, so that an empty answer means "none match". */
  filtered?: boolean;
  empty: ReactNode;
};

/** The rows of a list with its faces: loading, failed, nothing yet, none match, here. */
export function ListBody<Row>(props: Props<Row>) {
  const { caption, query, columns, rowKey, sort, filtered, empty } = props;
  const { t } = useTranslation();
  return (
    <Loaded query={query} lines={10}>
      {(page) =>
        page.items.length === 0 && page.total > 0 ? (
          <LastPage page={page} />
        ) : page.items.length === 0 ? (
          filtered ? (
            <Empty title={t('list.noMatch')} hint={t('list.noMatchHint')} />
          ) : (
            empty
          )
        ) : (
          <div className={query.isPlaceholderData ? 'list-stale' : undefined}>
            <DataTable
              caption={caption}
              columns={columns}
              rows={page.items}
              rowKey={rowKey}
              sort={sort}
            />
            <Pager page={page} />
          </div>
        )
      }
    </Loaded>
  );
}
