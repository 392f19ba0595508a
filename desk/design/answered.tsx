import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Problem } from './problem.tsx';
import { Skeleton } from './skeleton.tsx';

/** Shows an answer of the server once it is there, before that its skeleton, and a problem with a way to try again. */
export const Answered = <T,>({
  query,
  waiting,
  children,
}: {
  readonly query: UseQueryResult<T>;
  readonly waiting?: ReactNode;
  readonly children: (answer: T) => ReactNode;
}) => {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Problem error={query.error} retry={() => query.refetch()} />;
  return waiting ?? <Skeleton lines={6} />;
};
