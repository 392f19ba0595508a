import type { ReactNode } from 'react';
import { Problem } from './problem.tsx';
import { Skeleton } from './skeleton.tsx';

/** As much of a query, or of a list that is fetched page by page, as is shown. */
interface Asked<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/** Shows an answer of the server once it is there, before that its skeleton, and a problem with a way to try again. */
export const Answered = <T,>({
  query,
  waiting,
  children,
}: {
  readonly query: Asked<T>;
  readonly waiting?: ReactNode;
  readonly children: (answer: T) => ReactNode;
}) => {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Problem error={query.error} retry={() => query.refetch()} />;
  return waiting ?? <Skeleton lines={6} />;
};
