import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { infoQuery } from '../../api/queries.ts';
import { Answered } from '../../design/answered.tsx';
import { Button } from '../../design/button.tsx';
import { DateLabel } from '../../design/date-label.tsx';
import { Empty } from '../../design/empty.tsx';
import { Cell, Row, Table } from '../../design/table.tsx';
import { useKeys } from '../../shell/keys.ts';
import { Page } from '../../shell/page.tsx';
import { useSearchState } from '../../shell/search-state.ts';
import { checked, issuesQuery } from './issue-queries.ts';
import { NewIssueDialog } from './new-issue-dialog.tsx';

const HELP = (
  <>
    <p>
      An issue of the bulletin is drafted from what was found and accepted, then written, checked, published and, where
      it must be, corrected.
    </p>
    <p>A warning is a sentence that cites nothing, or says something that what it cites does not.</p>
  </>
);
const HEAD = [
  { name: 'Issue' },
  { name: 'Period' },
  { name: 'State' },
  { name: 'Version', number: true },
  { name: 'Warnings', number: true },
  { name: 'Last changed' },
];

export const IssuesPage = () => {
  const [search, change] = useSearchState();
  const issues = useQuery(issuesQuery);
  const items = issues.data?.items ?? [];
  const warnings = useQueries({
    queries: items.map(({ issue, version }) => ({
      queryKey: ['views', 'issue-warnings', issue, version],
      queryFn: () => checked(issue),
    })),
  });
  const mayWrite = useQuery(infoQuery).data?.me.permissions.includes('write') ?? false;
  const ask = useCallback(() => change({ new: '1' }), [change]);
  const commands = useMemo(() => (mayWrite ? [{ key: 'n', label: 'New issue', run: ask }] : []), [mayWrite, ask]);
  useKeys('Issues', commands);
  const make = (look: 'main' | 'plain') =>
    mayWrite && (
      <Button look={look} keyHint="n" aria-keyshortcuts="n" onClick={ask}>
        New issue
      </Button>
    );
  return (
    <Page title="Issues" lead="The bulletin, written from the record." help={HELP} actions={make('main')}>
      <Answered query={issues}>
        {() =>
          items.length === 0 ? (
            <Empty title="No issue yet" action={make('plain')}>
              An issue is drafted from what was found in its period: a summary, a section for each thread, the
              chronicle, figures and the ledger, every sentence with its note. Then it is yours to write.
            </Empty>
          ) : (
            <Table label="Issues" head={HEAD}>
              {items.map(({ issue, title, period, state, version, edition, who, at }, i) => (
                <Row key={issue}>
                  <Cell>
                    <Link to="/issues/$id" params={{ id: issue }} className="link font-medium">
                      {title}
                    </Link>
                  </Cell>
                  <Cell>
                    <DateLabel date={period} />
                  </Cell>
                  <Cell>
                    {state === 'published' ? (
                      <span className="whitespace-nowrap text-accepted">✓ published, edition {edition}</span>
                    ) : (
                      <span className="whitespace-nowrap text-open">○ draft</span>
                    )}
                  </Cell>
                  <Cell number>{version}</Cell>
                  <Cell number>
                    <Warnings count={warnings[i]?.data?.length} />
                  </Cell>
                  <Cell>
                    <span className="text-quiet">
                      {new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}, {who}
                    </span>
                  </Cell>
                </Row>
              ))}
            </Table>
          )
        }
      </Answered>
      <NewIssueDialog open={search.new !== undefined} onClose={() => change({ new: undefined })} issues={items} />
    </Page>
  );
};

const Warnings = ({ count }: { readonly count: number | undefined }) =>
  count === undefined ? (
    <span className="text-quiet">…</span>
  ) : count === 0 ? (
    <span className="text-accepted">none</span>
  ) : (
    <span className="text-problem">⚠ {count}</span>
  );
