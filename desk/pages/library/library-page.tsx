import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { apiGet } from '../../api/client.ts';
import { infoQuery } from '../../api/queries.ts';
import type { Listed, ListedDocument } from '../../api/shapes.ts';
import { Answered } from '../../design/answered.tsx';
import { Button } from '../../design/button.tsx';
import { Empty } from '../../design/empty.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { Page } from '../../shell/page.tsx';
import { useSearchState } from '../../shell/search-state.ts';
import { AddDocuments } from './add-documents.tsx';
import { DocumentTable } from './document-table.tsx';
import { DropZone } from './drop-zone.tsx';
import { JobList } from './job-list.tsx';
import { LibraryFilters } from './library-filters.tsx';
import { useAddFiles, useJobs } from './use-jobs.ts';
import { useLibraryKeys } from './use-library-keys.ts';

const RereadDialog = lazy(() => import('./reread-dialog.tsx').then(({ RereadDialog }) => ({ default: RereadDialog })));

const HELP = (
  <>
    <p>
      The documents that the record rests on. Add files, folders or addresses; they are read in the background, and what
      is found comes to Review.
    </p>
    <p>
      A document that is there already is not added twice. When Chancery reads better than it did, documents can be read
      again; decisions stay.
    </p>
  </>
);
const WORDS = ['finding', 'to review'];
export const LibraryPage = () => {
  const [search, change] = useSearchState();
  const mayAdd = useQuery(infoQuery).data?.me.permissions.includes('add') ?? false;
  const page = useRef<HTMLDivElement>(null);
  const addFiles = useAddFiles();
  const jobs = useJobs().data?.items ?? [];
  const documents = useQuery({
    queryKey: ['progress', 'documents', search.order, search.q, search.on],
    queryFn: ({ signal }) =>
      apiGet<Listed<ListedDocument>>(
        '/documents',
        { limit: 500, order: search.order ?? 'added', source: search.q, on: search.on },
        signal,
      ),
  });
  const shown = useMemo(
    () => (documents.data?.items ?? []).filter(({ kind }) => !search.kind || kind === search.kind),
    [documents.data, search.kind],
  );
  const outdated = shown.filter((document) => document.outdated);
  const [rereading, setRereading] = useState(false);
  const at = useLibraryKeys(page, shown);
  return (
    <DropZone page={page} onFiles={mayAdd ? addFiles.mutate : null}>
      <Page title="Library" help={HELP} words={WORDS} lead="What the record rests on.">
        {mayAdd && <AddDocuments />}
        <JobList jobs={jobs} />
        <Answered query={documents} waiting={<Skeleton lines={8} height="3.4rem" />}>
          {({ items }) =>
            items.length === 0 && !search.q && !search.on ? (
              <Empty title="The record is empty">
                Add a bulletin, a chronicle, a policy paper, a wire story or the text of an agreement. To try it out,
                add the folder <code>samples</code> that came with Chancery.
              </Empty>
            ) : (
              <>
                <LibraryFilters items={items} search={search} onChange={change}>
                  {mayAdd && outdated.length > 0 && (
                    <Button onClick={() => setRereading(true)}>
                      Read {outdated.length === 1 ? 'one' : outdated.length} again …
                    </Button>
                  )}
                  <p className="figures ml-auto text-quiet">
                    {shown.length} {shown.length === 1 ? 'document' : 'documents'}
                  </p>
                </LibraryFilters>
                {shown.length === 0 ? (
                  <Empty title="No document passes these filters">Take one away to see more.</Empty>
                ) : (
                  <DocumentTable documents={shown} at={at} />
                )}
              </>
            )
          }
        </Answered>
        {rereading && (
          <Suspense>
            <RereadDialog documents={outdated} onClose={() => setRereading(false)} />
          </Suspense>
        )}
      </Page>
    </DropZone>
  );
};
