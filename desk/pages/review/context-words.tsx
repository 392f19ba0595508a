import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { documentTextQuery } from '../../api/queries.ts';
import type { FindingItem } from '../../api/shapes.ts';
import { Problem } from '../../design/problem.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { WordsLink } from '../../design/words-link.tsx';
import { titleOf } from '../../findings/source-line.tsx';
import { readerRows, rowAt } from '../reader/reader-rows.ts';
import { RowView } from '../reader/row-view.tsx';
import { useWordHighlights } from '../reader/use-word-highlights.ts';

/** Blocks shown before and after the finding’s own. */
const AROUND = 2;
const NO_SPANS: readonly never[] = [];

/** A finding’s words where they stand, with what comes before and after. */
export const ContextWords = ({ item }: { readonly item: FindingItem }) => {
  const { finding, source } = item;
  const words = useQuery(documentTextQuery(finding.document));
  const container = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => (words.data ? readerRows(words.data.text, words.data.blocks) : []), [words.data]);
  const first = rowAt(rows, finding.start);
  const last = rowAt(rows, Math.max(finding.end - 1, finding.start));
  const heading = rows.slice(0, first).findLast(({ block }) => block.kind === 'heading' || block.kind === 'title');
  const shown = useMemo(() => [item], [item]);
  useWordHighlights(container, shown, finding, NO_SPANS, `${finding.id} ${rows.length}`);
  const opened = useRef(finding.id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another finding begins at its own words
  useLayoutEffect(() => {
    // A page that was just opened begins at its head.
    if (finding.id === opened.current) return;
    opened.current = '';
    container.current?.querySelector('[data-own]')?.scrollIntoView({ block: 'nearest' });
  }, [finding.id, rows.length]);
  return (
    <section aria-label="The words in their place">
      <p className="mb-2 flex flex-wrap items-baseline justify-between gap-x-3 text-[0.9rem] text-quiet">
        <span className="min-w-0 truncate">
          {source.publisher ?? 'publisher not known'}, <cite className="font-serif">{titleOf(source)}</cite>
        </span>
        <WordsLink document={finding.document} finding={finding.id}>
          open in the reader
        </WordsLink>
      </p>
      <div ref={container} className="space-y-2.5">
        {words.error ? (
          <Problem error={words.error} retry={() => words.refetch()} />
        ) : rows.length === 0 ? (
          <Skeleton lines={5} height="4.5rem" />
        ) : (
          <>
            {heading && first - rows.indexOf(heading) > AROUND && (
              <p className="font-serif text-quiet">
                …{' '}
                {heading.pieces
                  .map(({ text }) => text)
                  .join('')
                  .trim()}{' '}
                …
              </p>
            )}
            {rows.slice(Math.max(first - AROUND, 0), last + AROUND + 1).map((row) => {
              const own = row.start < finding.end && finding.start < row.end;
              return (
                <div
                  key={row.start}
                  data-own={own || undefined}
                  className={own ? undefined : 'line-clamp-4 text-quiet'}
                >
                  <RowView row={row} quote />
                </div>
              );
            })}
          </>
        )}
      </div>
    </section>
  );
};
