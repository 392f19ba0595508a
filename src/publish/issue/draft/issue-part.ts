import type { IssuePart } from '../../../kinds/issue.ts';

/** A part of which an issue has one: its kind is its id. */
export const issuePart = (
  kind: IssuePart['kind'],
  title: string,
  blocks: IssuePart['blocks'],
  why: string | null,
): IssuePart => ({
  id: kind,
  kind,
  title,
  thread: null,
  why,
  blocks,
});
