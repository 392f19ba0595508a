import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { IssueVersion } from '../../../src/record/issue-store.ts';
import { Problem } from '../../design/problem.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { Page } from '../../shell/page.tsx';
import { IssueDesk } from './issue-desk.tsx';
import { issueQuery } from './issue-queries.ts';

/** An issue, from its draft to its corrections. */
export const IssuePage = () => {
  const { id } = useParams({ from: '/issues/$id' });
  const issue = useQuery(issueQuery(id));
  // What is written goes on from the version that was opened, until another is taken.
  const [opened, setOpened] = useState<IssueVersion | null>(null);
  const loaded = opened?.issue === id ? opened : issue.isFetching ? null : issue.data;
  if (loaded && opened !== loaded) setOpened(loaded);
  if (!loaded)
    return (
      <Page title="Issue" help={WAITING}>
        {issue.error ? <Problem error={issue.error} retry={() => issue.refetch()} /> : <Skeleton lines={12} />}
      </Page>
    );
  return (
    <IssueDesk
      key={`${loaded.issue} ${loaded.version}`}
      loaded={loaded}
      newest={issue.data ?? loaded}
      onTake={setOpened}
    />
  );
};

const WAITING = <p>The issue is on its way.</p>;
