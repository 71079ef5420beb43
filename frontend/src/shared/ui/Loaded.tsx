import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorPanel } from './ErrorPanel';
import { Loading } from './Loading';

type Props<T> = {
  query: UseQueryResult<T>;
  lines?: number;
  children: (data: T) => ReactNode;
};

/** The three faces of something read from the server: on its way, failed, here. */
export function Loaded<T>({ query, lines, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ErrorPanel error={query.error} retry={() => void query.refetch()} />;
  return <Loading lines={lines} />;
}
