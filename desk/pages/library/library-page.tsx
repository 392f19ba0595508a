import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { infoQuery } from '../../api/queries.ts';
import { Button } from '../../design/button.tsx';
import { counted } from '../../design/counted.ts';
import { Empty } from '../../design/empty.tsx';
import { Problem } from '../../design/problem.tsx';
import { ShowMore } from '../../design/show-more.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { FurtherFilters } from '../../findings/further-filters.tsx';
import { Page } from '../../shell/page.tsx';
import { useSearchState } from '../../shell/search-state.ts';
import { AddDocuments } from './add-documents.tsx';
import { DocumentTable } from './document-table.tsx';
import { DropZone } from './drop-zone.tsx';
import { JobList } from './job-list.tsx';
import { LibraryFilters } from './library-filters.tsx';
import { useDocuments } from './use-documents.ts';
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
    <p>
      One that should not count is withdrawn on its own page; those that were are shown under <em>Show</em>, with the
      reason, and can be taken back in.
    </p>
  </>
);
const WORDS = ['finding', 'to review'];
const NONE: readonly never[] = [];

export const LibraryPage = () => {
  const [search, change] = useSearchState();
  const mayAdd = useQuery(infoQuery).data?.me.permissions.includes('add') ?? false;
  const page = useRef<HTMLDivElement>(null);
  const addFiles = useAddFiles();
  const jobs = useJobs().data?.items ?? [];
  const documents = useDocuments(search);
  const { items, shown } = documents;
  const besides = useMemo(() => (search.on ? { on: search.on } : {}), [search.on]);
  const outdated = shown.filter((document) => document.outdated && document.withdrawn === null);
  const [rereading, setRereading] = useState(false);
  const at = useLibraryKeys(page, shown);
  return (
    <DropZone page={page} onFiles={mayAdd ? addFiles.mutate : null}>
      <Page title="Library" help={HELP} words={WORDS} lead="What the record rests on.">
        {mayAdd && <AddDocuments />}
        <JobList jobs={jobs} />
        {documents.error && !items ? (
          <Problem error={documents.error} retry={() => documents.refetch()} />
        ) : !items ? (
          <Skeleton lines={8} height="3.4rem" />
        ) : items.length === 0 && !search.q && !search.on && !search.show ? (
          <Empty title="The record is empty">
            Add a bulletin, a chronicle, a policy paper, a wire story or the text of an agreement. To try it out, add
            the folder <code>samples</code> that came with Chancery.
          </Empty>
        ) : (
          <>
            <LibraryFilters items={items} search={search} onChange={change}>
              {mayAdd && outdated.length > 0 && (
                <Button onClick={() => setRereading(true)}>
                  Read {outdated.length === 1 ? 'one' : outdated.length} again …
                </Button>
              )}
              <p className="figures ml-auto text-quiet" aria-live="polite">
                {documents.hasNextPage && 'the first '}
                {counted(shown.length, 'document')}
              </p>
            </LibraryFilters>
            <FurtherFilters filters={besides} fields={NONE} onChange={change} />
            {shown.length === 0 ? (
              <Empty title={search.show ? 'No such document is withdrawn' : 'No document passes these filters'}>
                Take a filter away to see more.
              </Empty>
            ) : (
              <DocumentTable documents={shown} at={at} />
            )}
            <ShowMore list={documents} />
          </>
        )}
        {rereading && (
          <Suspense>
            <RereadDialog documents={outdated} onClose={() => setRereading(false)} />
          </Suspense>
        )}
      </Page>
    </DropZone>
  );
};
