import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiProblem, toProblem } from '@/shared/http/problem';
import { ErrorPanel, lasting } from './ErrorPanel';
import { Loading } from './Loading';
import { RefusedPage } from './RefusedPage';

type Props<T> = {
  query: UseQueryResult<T>;
  lines?: number;
  /** The whole page is about this one thing. */
  page?: boolean;
  /** Whether the person may do with it what the page is for. */
  may?: (data: T) => boolean;
  children: (data: T) => ReactNode;
};

/** The three faces of something read from the server: on its way, failed, here. */
export function Loaded<T>({ query, lines, page, may, children }: Props<T>) {
  if (query.data !== undefined) {
    if (may && !may(query.data)) return <RefusedPage error={new ApiProblem(403)} />;
    return children(query.data);
  }
  if (page && query.error && lasting(toProblem(query.error))) {
    return <RefusedPage error={query.error} />;
  }
  if (query.error) return <ErrorPanel error={query.error} retry={() => void query.refetch()} />;
  return <Loading lines={lines} />;
}
