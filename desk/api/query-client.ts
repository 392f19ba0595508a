import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem.ts';

/** The server is on this machine or near, and says when something changes: read once, keep, refresh on its word. */
export const queryClient = new QueryClient({
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
