import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { unreadLanguage } from '../../../src/publish/unread-language.ts';
import { apiPath } from '../../api/client.ts';
import { infoQuery } from '../../api/queries.ts';
import type { DocumentItem, FindingItem } from '../../api/shapes.ts';
import { Button, buttonLook } from '../../design/button.tsx';
import { DateLabel } from '../../design/date-label.tsx';
import { Field } from '../../design/field.tsx';
import { Problem } from '../../design/problem.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { selectedSpan } from '../../design/word-ranges.ts';
import { FindingCard } from '../../findings/finding-card.tsx';
import { titleOf } from '../../findings/source-line.tsx';
import { useKeys } from '../../shell/keys.ts';
import { Page } from '../../shell/page.tsx';
import { useSearchState } from '../../shell/search-state.ts';
import { AddHere } from './add-here.tsx';
import { Contents } from './contents.tsx';
import { findWords } from './find-words.ts';
import { ReaderFilters } from './reader-filters.tsx';
import { TextColumn, type TextColumnHandle } from './text-column.tsx';
import { useDocument } from './use-document.ts';

const AddFindingDialog = lazy(() =>
  import('../../findings/add-finding-dialog.tsx').then(({ AddFindingDialog }) => ({ default: AddFindingDialog })),
);

const PdfPages = lazy(() => import('./pdf-pages.tsx').then(({ PdfPages }) => ({ default: PdfPages })));
const HandlingDialog = lazy(() =>
  import('./handling-dialog.tsx').then(({ HandlingDialog }) => ({ default: HandlingDialog })),
);

const route = getRouteApi('/documents/$id');

const HELP = (
  <>
    <p>
      The document as it reads. What was found in it stands beside its words; a line under the words shows how far each
      finding goes, and lines run side by side where findings overlap.
    </p>
    <p>
      Point at words or at a note in the margin to see what belongs together. Click to open the finding and decide on
      it. Select words to add a finding that was missed.
    </p>
  </>
);
const WORDS = ['finding', 'to review', 'accepted', 'corrected', 'rejected', 'merged', 'rule'];

export const ReaderPage = () => {
  const { id } = route.useParams();
  const [search, change] = useSearchState();
  const { document: source, words, findings, all, selected, rows, byRow, shown, inOrder } = useDocument(id, search);
  const mayDecide = useQuery(infoQuery).data?.me.permissions.includes('decide') ?? false;
  const column = useRef<TextColumnHandle>(null);
  const area = useRef<HTMLDivElement>(null);
  const findField = useRef<HTMLDivElement>(null);
  const [row, setRow] = useState(0);
  const [adding, setAdding] = useState<{ readonly start: number; readonly end: number } | null>(null);
  const text = words.data?.text ?? '';
  const matches = useMemo(() => findWords(text, search.find ?? ''), [text, search.find]);
  const [match, setMatch] = useState(0);

  const select = useCallback((item: FindingItem | null) => change({ finding: item?.finding.id }), [change]);
  const isPdf = source.data?.mediaType === 'application/pdf';
  const asPages = isPdf && search.view === 'pages';
  const togglePages = useCallback(() => change({ view: asPages ? undefined : 'pages' }), [asPages, change]);
  const shownId = selected?.finding.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another finding moves the page, not a new state of the same
  useEffect(() => {
    if (selected && rows.length > 0) column.current?.toWords(selected.finding);
  }, [shownId, rows.length === 0]);

  const toMatch = useCallback(
    (step: number) => {
      if (matches.length === 0) return;
      const next = (match + step + matches.length) % matches.length;
      setMatch(next);
      column.current?.toWords(matches[next]!);
    },
    [match, matches],
  );
  const commands = useMemo(() => {
    const step = (by: number) => () => {
      const at = selected ? inOrder.indexOf(selected) : -1;
      const near = at < 0 ? inOrder.findIndex((item) => item.finding.start >= (rows[row]?.start ?? 0)) : at + by;
      const item = inOrder[Math.min(Math.max(near, 0), inOrder.length - 1)];
      if (item) select(item);
    };
    return [
      { key: 'j', label: 'Next finding', run: step(1) },
      { key: 'k', label: 'Finding before', run: step(-1) },
      { key: 'escape', label: 'Close the finding', run: () => select(null) },
      {
        key: 'n',
        label: 'Add a finding from the selected words',
        run: () => setAdding(area.current && selectedSpan(area.current)),
      },
      ...(isPdf ? [{ key: 'p', label: 'As pages, or as text', run: togglePages }] : []),
      { key: 'f', label: 'Find words in this document', run: () => findField.current?.querySelector('input')?.focus() },
    ];
  }, [selected, inOrder, rows, row, select, isPdf, togglePages]);
  useKeys('Reader', commands);

  const problem = source.error ?? words.error ?? findings.error;
  if (problem)
    return (
      <Reader title="Document">
        {
          <Problem
            error={problem}
            retry={() => void Promise.all([source.refetch(), words.refetch(), findings.refetch()])}
          />
        }
      </Reader>
    );
  const side = (
    <>
      <div ref={findField} className="mb-3">
        <Field
          label="Find in this document"
          type="search"
          value={search.find ?? ''}
          onChange={(event) => {
            change({ find: event.target.value || undefined });
            setMatch(-1);
          }}
          onKeyDown={(event) => event.key === 'Enter' && toMatch(event.shiftKey ? -1 : 1)}
          hint={
            search.find ? (
              <span aria-live="polite">
                {matches.length === 0 ? 'Nowhere' : `${matches.length} times; Enter for the next`}
              </span>
            ) : undefined
          }
        />
      </div>
      <Contents rows={rows} current={row} onGo={(index) => column.current?.toRow(index)} />
    </>
  );
  return (
    <Reader title={source.data ? titleOf(source.data) : 'Document'} document={source.data}>
      <div className="sticky top-0 z-20 -mx-1 mb-4 border-b border-rule bg-paper px-1 py-1.5 max-lg:static">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <ReaderFilters all={all} search={search} onChange={change} />
          {isPdf && (
            <Button keyHint="p" aria-keyshortcuts="p" onClick={togglePages}>
              {asPages ? 'As text' : 'As pages'}
            </Button>
          )}
        </div>
      </div>
      <div className="gap-x-8 lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(15rem,20rem)]">
        <div ref={area} className="relative min-w-0">
          {mayDecide && <AddHere area={area} onAdd={setAdding} />}
          {asPages ? (
            <Suspense fallback={<Skeleton lines={3} height="30rem" />}>
              <PdfPages document={id} findings={shown} selected={selected} onSelect={select} />
            </Suspense>
          ) : rows.length > 0 ? (
            <TextColumn
              rows={rows}
              byRow={byRow}
              shown={shown}
              selected={selected}
              matches={matches}
              handle={column}
              onSelect={select}
              onRow={setRow}
            />
          ) : words.data ? (
            <p className="text-quiet">No text was read from this document. The original can still be downloaded.</p>
          ) : (
            <Skeleton lines={12} height="4rem" />
          )}
        </div>
        <aside
          aria-label="Contents and finding"
          className="hidden lg:sticky lg:top-14 lg:block lg:max-h-[calc(100dvh-4.5rem)] lg:self-start lg:overflow-y-auto lg:border-l lg:border-rule lg:pl-5"
        >
          {selected ? <Chosen item={selected} onClose={() => select(null)} /> : side}
        </aside>
      </div>
      {selected && (
        <aside
          aria-label="Finding"
          className="fixed inset-x-0 bottom-0 z-30 max-h-[55dvh] overflow-y-auto border-t border-edge bg-surface px-4 py-3 shadow-lg lg:hidden"
        >
          <Chosen item={selected} onClose={() => select(null)} />
        </aside>
      )}
      {adding && (
        <Suspense>
          <AddFindingDialog
            document={id}
            text={text}
            span={adding}
            onClose={() => setAdding(null)}
            onAdded={(finding) => change({ finding })}
          />
        </Suspense>
      )}
    </Reader>
  );
};

const Chosen = ({ item, onClose }: { readonly item: FindingItem; readonly onClose: () => void }) => (
  <div>
    <div className="mb-2 flex justify-end">
      <Button look="bare" className="text-quiet" keyHint="escape" onClick={onClose}>
        Close
      </Button>
    </div>
    <FindingCard key={item.finding.id} item={item} />
  </div>
);

const Reader = ({
  title,
  document: source,
  children,
}: {
  readonly title: string;
  readonly document?: DocumentItem | undefined;
  readonly children: React.ReactNode;
}) => {
  const mayHandle = useQuery(infoQuery).data?.me.permissions.includes('handle') ?? false;
  const [handling, setHandling] = useState(false);
  const unread = unreadLanguage(source?.language ?? null);
  return (
    <Page
      title={title}
      wide
      help={HELP}
      words={WORDS}
      lead={
        <span className="flex min-h-6 flex-wrap items-center gap-x-3">
          {source && (
            <>
              <span>{source.publisher ?? 'publisher not known'}</span>
              <span>{source.kind}</span>
              <DateLabel date={source.period?.value ?? source.published} />
              {unread !== null && <span>in {unread}: findings are read out of English alone</span>}
            </>
          )}
        </span>
      }
      actions={
        source && (
          <>
            <Link to="/review" search={{ source: source.id }} className={buttonLook()}>
              Review this document
            </Link>
            {mayHandle && <Button onClick={() => setHandling(true)}>Handling …</Button>}
            <a className={buttonLook()} href={apiPath(`/documents/${source.id}/original`)} download>
              Original
            </a>
          </>
        )
      }
    >
      {children}
      {handling && source && (
        <Suspense>
          <HandlingDialog document={source.id} onClose={() => setHandling(false)} />
        </Suspense>
      )}
    </Page>
  );
};
