import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem.ts';

/** The server is on this machine or near, and says when something changes: read once, keep, refresh on its word. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    // A session that ran out: the desk then asks to sign in.
    onError: (error) => {
      if (error instanceof ApiProblem && error.status === 401)
        void queryClient.invalidateQueries({ queryKey: ['session'] });
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      gcTime: 10 * 60_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) =>
        failures < 1 && error instanceof ApiProblem && (error.status === 0 || error.status >= 500),
    },
  },
});
