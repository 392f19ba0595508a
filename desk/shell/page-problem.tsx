import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { buttonLook } from '../design/button.tsx';
import { Empty } from '../design/empty.tsx';
import { Problem } from '../design/problem.tsx';
import { usePageTitle } from './use-page-title.ts';

/** A page that could not be shown. */
export const PageProblem = ({ error, reset }: ErrorComponentProps) => {
  usePageTitle('This page could not be shown');
  return (
    <div className="mx-auto max-w-3xl px-6 pt-6">
      <h1 className="font-serif text-2xl">This page could not be shown</h1>
      <Problem error={error} retry={reset} />
    </div>
  );
};

export const NotFound = () => {
  usePageTitle('Not found');
  return (
    <div className="mx-auto max-w-6xl px-6 pt-6">
      <h1 className="sr-only">Not found</h1>
      <Empty
        title="There is no page at this address"
        action={
          <Link to="/" className={buttonLook('main')}>
            To the overview
          </Link>
        }
      >
        The address may be cut short. Ctrl K finds documents, actors, places and findings.
      </Empty>
    </div>
  );
};
