import { threadMatching } from '../link/threads/thread-matching.ts';
import type { Looking } from './route.ts';

/** By what findings that the viewer may see belong to threads. */
export const threadMatchingOf = async ({ record, viewer, desk }: Looking) =>
  desk.views.get(await record.version(), ['threads', viewer.clearance], () =>
    threadMatching(record, desk.knowledge.threads),
  );
