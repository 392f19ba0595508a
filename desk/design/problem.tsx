import { ApiProblem } from '../api/problem.ts';
import { Button } from './button.tsx';

/** What went wrong and what to do. */
export const Problem = ({ error, retry }: { readonly error: unknown; readonly retry?: (() => void) | undefined }) => {
  const problem = error instanceof ApiProblem ? error : null;
  return (
    <div role="alert" className="my-4 max-w-2xl border-l-4 border-problem bg-surface px-4 py-3">
      <p className="font-medium">{problem?.title ?? 'Something went wrong in the desk itself.'}</p>
      <p className="mt-1 text-quiet">
        {problem ? problem.detail : error instanceof Error ? error.message : String(error)}
      </p>
      {retry && (
        <Button className="mt-3" onClick={retry}>
          Try again
        </Button>
      )}
    </div>
  );
};
