import { z } from 'zod';
import { Issue } from '../../kinds/issue.ts';
import { ISSUE_ACTIONS, IssueName, type IssueVersion } from '../../record/issue-store.ts';
import { RecordError } from '../../record/record-error.ts';
import { Problem } from '../problem.ts';
import type { Call } from '../route.ts';

/** The issue that an address names. */
export const NamedIssue = z.object({ id: IssueName });

/** A version of an issue, as routes answer with it. */
export const Version = z.object({
  issue: z.string(),
  version: z.int(),
  action: z.enum(ISSUE_ACTIONS),
  who: z.string(),
  at: z.string(),
  note: z.string().nullable(),
  content: Issue,
});

/** What tells this version from the others, for If-Match. */
export const etag = ({ version }: Pick<IssueVersion, 'version'>): string => `"v${version}"`;

export type IssueCall = Pick<Call<{ id: string }, unknown, unknown>, 'params' | 'record' | 'request'>;

/** @throws Problem when there is none that the viewer may see */
export const issueOf = async (
  { params, record }: Pick<IssueCall, 'params' | 'record'>,
  version?: number,
): Promise<IssueVersion> => {
  const found = await record.issues.get(params.id, version);
  if (!found)
    throw new Problem('not-found', `There is no ${version ? `version ${version} of ` : ''}issue ${params.id}.`);
  return found;
};

/** The version that `If-Match` names. @throws Problem when there is a later one */
export const seenVersion = async (call: IssueCall): Promise<number> => {
  const given = call.request.headers.get('if-match');
  if (given === null) throw new Problem('say-version', 'Send If-Match with the ETag of the issue as you saw it.');
  const seen = Number(/^"v(\d+)"$/.exec(given.trim())?.[1] ?? 0);
  const { version } = await issueOf(call);
  if (seen !== version) throw changed(version);
  return seen;
};

const changed = (version?: number): Problem =>
  new Problem(
    'old-version',
    `Somebody saved ${version ? `version ${version}` : 'a version'} since. Fetch it and look again.`,
  );

/** A version that somebody else saved meanwhile is a problem; any other error stays what it is. */
export const oldVersion = (error: unknown): never => {
  throw error instanceof RecordError && error.code === 'changed' ? changed() : error;
};

/** Says to whoever listens that there is a new version. */
export const tellOf = (
  { events }: Call<unknown, unknown, unknown>['desk'],
  { issue: name, version }: IssueVersion,
): void => events.tell({ type: 'issue', data: { issue: name, version }, document: null, who: null });
