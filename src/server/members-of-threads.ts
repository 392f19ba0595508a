import { threadMembers } from '../publish/views/thread-members.ts';
import type { Looking } from './route.ts';

/** The findings of each thread that the viewer may see, and why they belong to it. */
export const membersOfThreads = async ({ record, viewer, desk }: Looking) =>
  desk.views.get(await record.version(), ['threads', viewer.clearance], () => threadMembers(record, desk.knowledge));
