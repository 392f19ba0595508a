import { z } from 'zod';
import type { Job } from '../record/desk/jobs.ts';
import { Problem } from './problem.ts';
import type { Call } from './route.ts';

/** What is answered when work goes on in the background. */
export const StartedJob = z.object({ job: z.string().describe('id of the job that reads them') });

/** Begins to read documents in the background, under the name of whoever asked for it. */
export const startJob = async (
  job: Pick<Job, 'kind' | 'handling'>,
  items: readonly { readonly origin: string; readonly bytes: Uint8Array | null }[],
  { viewer, desk }: Pick<Call<unknown, unknown, unknown>, 'viewer' | 'desk'>,
) => {
  const collection = job.handling?.collection ?? null;
  if (collection !== null && !(await desk.record.desk.handling.collections()).some(({ id }) => id === collection))
    throw new Problem('bad-request', `There is no collection '${collection}'; nothing was taken in.`);
  const number = await desk.record.desk.jobs.add({ ...job, who: viewer.name, created: desk.now() }, items);
  desk.jobs.start(number);
  return { job: String(number) };
};
