import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Issue } from '../../../src/kinds/issue.ts';
import type { IssueWarning } from '../../../src/publish/issue/check/issue-warning.ts';
import type { IssueCorrection, IssuePublication, IssueSummary, IssueVersion } from '../../../src/record/issue-store.ts';
import { apiGet, apiSend } from '../../api/client.ts';
import type { Listed } from '../../api/shapes.ts';

export const issuesQuery = queryOptions({
  queryKey: ['issues'],
  queryFn: ({ signal }) => apiGet<Listed<IssueSummary>>('/issues', {}, signal),
});

export const issueQuery = (id: string) =>
  queryOptions({
    queryKey: ['issues', id],
    queryFn: ({ signal }) => apiGet<IssueVersion>(`/issues/${id}`, {}, signal),
  });

export interface IssueHistory {
  readonly versions: readonly Omit<IssueVersion, 'content'>[];
  readonly publications: readonly Omit<IssuePublication, 'seal'>[];
  readonly corrections: readonly IssueCorrection[];
}

/** @param version the latest one, so that the list is asked for again with every version */
export const historyQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['issues', id, 'history', version],
    queryFn: ({ signal }) => apiGet<IssueHistory>(`/issues/${id}/history`, {}, signal),
  });

/** What is wrong with an issue, also with one that is not saved. */
export const checked = async (id: string, content?: Issue): Promise<readonly IssueWarning[]> =>
  (await apiSend<{ readonly warnings: readonly IssueWarning[] }>('POST', `/issues/${id}/check`, { content })).warnings;

/** What the server answered with is the issue now; the list of issues is asked for anew. */
export const keepVersion = (client: QueryClient, version: IssueVersion): void => {
  client.setQueryData(['issues', version.issue], version);
  void client.invalidateQueries({ queryKey: ['issues'], exact: true });
};

/** The version that was seen, as the server wants it back. */
export const seenHeader = (version: number) => ({ headers: { 'if-match': `"v${version}"` } });
