import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { Span } from '../../../src/kinds/span.ts';
import { infoQuery } from '../../api/queries.ts';
import type { FindingItem } from '../../api/shapes.ts';
import { Button } from '../../design/button.tsx';
import { Problem } from '../../design/problem.tsx';
import { selectedSpan } from '../../design/word-ranges.ts';
import { titleOf } from '../../findings/source-line.tsx';
import { useSearchState } from '../../shell/search-state.ts';
import { AddHere } from './add-here.tsx';
import { ChosenFinding } from './chosen-finding.tsx';
import { Contents } from './contents.tsx';
import { DocumentArea } from './document-area.tsx';
import { FindInDocument, useMatches } from './find-in-document.tsx';
import { ReaderFilters } from './reader-filters.tsx';
import { ReaderFrame } from './reader-frame.tsx';
import type { TextColumnHandle } from './text-column.tsx';
import { useDocument } from './use-document.ts';
import { useReaderKeys } from './use-reader-keys.ts';

const AddFindingDialog = lazy(() =>
  import('../../findings/add-finding-dialog.tsx').then(({ AddFindingDialog }) => ({ default: AddFindingDialog })),
);

const route = getRouteApi('/documents/$id');

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
  const toWords = useCallback((span: Span) => column.current?.toWords(span), []);
  const { matches, toNext, toFirst, restart } = useMatches(text, search.find, toWords);

  const select = useCallback((item: FindingItem | null) => change({ finding: item?.finding.id }), [change]);
  const isPdf = source.data?.mediaType === 'application/pdf';
  const asPages = isPdf && search.view === 'pages';
  const togglePages = useCallback(() => change({ view: asPages ? undefined : 'pages' }), [asPages, change]);
  const shownId = selected?.finding.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another finding moves the page, not a new state of the same
  useEffect(() => {
    if (selected && rows.length > 0) column.current?.toWords(selected.finding);
  }, [shownId, rows.length === 0]);

  // A link to words of a document, such as a hit of a search, leads to their place.
  const arrived = useRef<string | null>(null);
  useEffect(() => {
    if (rows.length === 0 || text === '' || arrived.current === id) return;
    arrived.current = id;
    if (search.find && search.finding === undefined) toFirst(Number(search.at) || 0);
  }, [rows.length, text, id, search.find, search.finding, search.at, toFirst]);

  const addFromSelection = useCallback(() => setAdding(area.current && selectedSpan(area.current)), []);
  const toFind = useCallback(() => findField.current?.querySelector('input')?.focus(), []);
  useReaderKeys({
    findings: inOrder,
    selected,
    near: rows[row]?.start ?? 0,
    onSelect: select,
    onAdd: addFromSelection,
    onFind: toFind,
    onPages: isPdf ? togglePages : null,
  });

  const problem = source.error ?? words.error ?? findings.error;
  if (problem)
    return (
      <ReaderFrame title="Document">
        <Problem
          error={problem}
          retry={() => void Promise.all([source.refetch(), words.refetch(), findings.refetch()])}
        />
      </ReaderFrame>
    );
  const side = (field: typeof findField | undefined) => (
    <>
      <FindInDocument
        words={search.find}
        times={matches.length}
        field={field}
        onWords={(words) => {
          change({ find: words || undefined, at: undefined });
          restart();
        }}
        onNext={toNext}
      />
      <Contents rows={rows} current={row} onGo={(index) => column.current?.toRow(index)} />
    </>
  );
  return (
    <ReaderFrame title={source.data ? titleOf(source.data) : 'Document'} document={source.data}>
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
      <details className="mb-4 lg:hidden">
        <summary className="mb-2 w-fit cursor-pointer py-0.5 text-quiet hover:text-ink">
          Find in it, and its contents
        </summary>
        {side(undefined)}
      </details>
      <div className="gap-x-8 lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(15rem,20rem)]">
        <div ref={area} className="relative min-w-0">
          {mayDecide && <AddHere area={area} onAdd={setAdding} />}
          <DocumentArea
            id={id}
            asPages={asPages}
            isRead={words.data !== undefined}
            text={{ rows, byRow, shown, selected, matches, handle: column, onSelect: select, onRow: setRow }}
          />
        </div>
        <aside
          aria-label="Contents and finding"
          className="hidden lg:sticky lg:top-14 lg:block lg:max-h-[calc(100dvh-4.5rem)] lg:self-start lg:overflow-y-auto lg:border-l lg:border-rule lg:pl-5"
        >
          {selected ? <ChosenFinding item={selected} onClose={() => select(null)} /> : side(findField)}
        </aside>
      </div>
      {selected && (
        <aside
          aria-label="Finding"
          className="fixed inset-x-0 bottom-0 z-30 max-h-[55dvh] overflow-y-auto border-t border-edge bg-surface px-4 py-3 shadow-lg lg:hidden"
        >
          <ChosenFinding item={selected} onClose={() => select(null)} />
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
    </ReaderFrame>
  );
};
