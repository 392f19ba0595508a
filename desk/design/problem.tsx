import { ApiProblem } from '../api/problem.ts';
import { Button } from './button.tsx';
import { NothingThere } from './nothing-there.tsx';

/** What went wrong and what to do; a way to try again where another try may go better. */
export const Problem = ({ error, retry }: { readonly error: unknown; readonly retry?: (() => void) | undefined }) => {
  const problem = error instanceof ApiProblem ? error : null;
  if (problem && isOfAddress(problem)) return <NothingThere>{problem.status === 404 && problem.detail}</NothingThere>;
  const again = problem === null || problem.status === 0 || problem.status === 429 || problem.status >= 500;
  return (
    <div role="alert" className="my-4 max-w-2xl border-l-4 border-problem bg-surface px-4 py-3">
      <p className="font-medium">{problem ? titleOf(problem) : 'Something went wrong in the desk itself.'}</p>
      <p className="mt-1 text-quiet">
        {problem ? problem.detail : error instanceof Error ? error.message : String(error)}
      </p>
      {retry && again && (
        <Button className="mt-3" onClick={retry}>
          Try again
        </Button>
      )}
    </div>
  );
};

/** What the address names is not in the record, or cannot be: it was cut short. */
const isOfAddress = ({ status, errors }: ApiProblem): boolean =>
  status === 404 || (errors.length > 0 && errors.every(({ where }) => where.startsWith('path.')));

const titleOf = ({ title, errors }: ApiProblem): string =>
  errors.length > 0 && errors.every(({ where }) => where.startsWith('query.'))
    ? 'A filter says what cannot be understood'
    : title;
