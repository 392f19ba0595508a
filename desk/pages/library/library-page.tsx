import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type DragEvent, lazy, Suspense, useMemo, useRef, useState } from 'react';
import { apiGet } from '../../api/client.ts';
import { infoQuery } from '../../api/queries.ts';
import type { Listed, ListedDocument } from '../../api/shapes.ts';
import { Answered } from '../../design/answered.tsx';
import { Button } from '../../design/button.tsx';
import { Empty } from '../../design/empty.tsx';
import { Choice, Field } from '../../design/field.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useKeys } from '../../shell/keys.ts';
import { Page } from '../../shell/page.tsx';
import { useSearchState } from '../../shell/search-state.ts';
import { AddDocuments } from './add-documents.tsx';
import { DocumentTable } from './document-table.tsx';
import { droppedFiles } from './dropped-files.ts';
import { JobList } from './job-list.tsx';
import { useAddFiles, useJobs } from './use-jobs.ts';

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
  const navigate = useNavigate();
  const mayAdd = useQuery(infoQuery).data?.me.permissions.includes('add') ?? false;
  const [over, setOver] = useState(false);
  const [at, setAt] = useState(-1);
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
  const commands = useMemo(() => {
    const to = (index: number) => () => {
      setAt(index);
      page.current?.querySelector<HTMLElement>(`[data-row="${index}"]`)?.focus();
    };
    const chosen = shown[at];
    return [
      {
        key: 'i',
        label: 'Add files',
        run: () => page.current?.querySelector<HTMLElement>('[data-add-files]')?.click(),
      },
      { key: 'j', label: 'Next document', run: to(Math.min(at + 1, shown.length - 1)) },
      { key: 'k', label: 'The one before', run: to(Math.max(at - 1, 0)) },
      {
        key: 'o',
        label: 'Open it',
        run: () => chosen && void navigate({ to: '/documents/$id', params: { id: chosen.id } }),
      },
      {
        key: 'f',
        label: 'Filter by name',
        run: () => page.current?.querySelector<HTMLElement>('input[type=search]')?.focus(),
      },
    ];
  }, [at, shown, navigate]);
  useKeys('Library', commands);
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = await droppedFiles(event.dataTransfer);
    if (files.length > 0) addFiles.mutate(files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way in; the buttons are another
    <div
      ref={page}
      onDragOver={(event) => {
        if (!mayAdd || !event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => event.currentTarget === event.target && setOver(false)}
      onDrop={(event) => mayAdd && void drop(event)}
      className={over ? 'min-h-dvh bg-tint-accepted' : 'min-h-dvh'}
    >
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
                <div className="mt-6 mb-2 flex flex-wrap items-end gap-2">
                  <Field
                    className="w-56"
                    label="Publisher, title or origin"
                    type="search"
                    defaultValue={search.q ?? ''}
                    onChange={(event) => change({ q: event.target.value })}
                  />
                  <Choice
                    label="Kind"
                    value={search.kind ?? ''}
                    onChange={(event) => change({ kind: event.target.value })}
                  >
                    <option value="">all kinds</option>
                    {[...new Set(items.map(({ kind }) => kind))].map((kind) => (
                      <option key={kind}>{kind}</option>
                    ))}
                  </Choice>
                  <Choice
                    label="Order"
                    value={search.order ?? 'added'}
                    onChange={(event) =>
                      change({ order: event.target.value === 'added' ? undefined : event.target.value })
                    }
                  >
                    <option value="added">last added first</option>
                    <option value="published">by the time covered</option>
                  </Choice>
                  {mayAdd && outdated.length > 0 && (
                    <Button onClick={() => setRereading(true)}>
                      Read {outdated.length === 1 ? 'one' : outdated.length} again …
                    </Button>
                  )}
                  <p className="figures ml-auto text-quiet">
                    {shown.length} {shown.length === 1 ? 'document' : 'documents'}
                  </p>
                </div>
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
    </div>
  );
};
