import { Link } from '@tanstack/react-router';
import type { Job } from '../../api/shapes.ts';
import { Panel } from '../../design/panel.tsx';
import { isRunning } from './use-jobs.ts';

/** What is being read and what was lately read, with what failed and why. */
export const JobList = ({ jobs }: { readonly jobs: readonly Job[] }) =>
  jobs.length === 0 ? null : (
    <Panel title="Reading" className="mt-5">
      <ul className="divide-y divide-rule">
        {jobs.map((job) => (
          <li key={job.id} className="py-1.5">
            <JobLine job={job} />
          </li>
        ))}
      </ul>
    </Panel>
  );

const JobLine = ({ job }: { readonly job: Job }) => {
  const { title, done, total, added, failed, passed } = job;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <span className="min-w-0 truncate font-medium">{title}</span>
        {isRunning(job) ? (
          <span className="inline-flex items-center gap-2">
            <progress
              aria-label={`Reading ${title}`}
              className="h-1.5 w-36 accent-accepted"
              {...(total !== null && { value: done, max: Math.max(total, 1) })}
            />
            <span className="figures text-quiet">
              {job.state === 'waiting' ? 'waiting' : total === null ? `${done} read` : `${done} of ${total} read`}
            </span>
          </span>
        ) : (
          <span className="figures text-[0.9rem]">
            {added.length > 0 && <span className="text-accepted">✓ {added.length} added</span>}
            {added.length === 0 && failed.length === 0 && passed.length === 0 && (
              <span className="text-quiet">nothing new: it is in the record already</span>
            )}
            {failed.length > 0 && <span className="text-problem"> ✕ {failed.length} could not be read</span>}
            {passed.length > 0 && <span className="text-quiet"> {passed.length} passed over</span>}
          </span>
        )}
      </div>
      {failed.length > 0 && (
        <ul className="mt-1 border-l-2 border-problem pl-3 text-[0.9rem]">
          {failed.map(({ what, why }) => (
            <li key={what}>
              <span className="font-medium break-all">{what}</span>: {why}
            </li>
          ))}
        </ul>
      )}
      {passed.length > 0 && (
        <ul className="mt-1 border-l-2 border-rule pl-3 text-[0.9rem] text-quiet">
          {passed.map(({ what, why }) => (
            <li key={what}>
              <span className="break-all">{what}</span>: {why}
            </li>
          ))}
        </ul>
      )}
      {!isRunning(job) && added.length === 1 && (
        <Link className="link text-[0.9rem]" to="/documents/$id" params={{ id: added[0]! }}>
          Open it
        </Link>
      )}
    </>
  );
};
