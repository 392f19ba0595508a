import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { Span } from '../../../src/kinds/span.ts';
import type { FindingItem } from '../../api/shapes.ts';
import { offsetUnder } from '../../design/word-ranges.ts';
import { MarginNotes } from './margin-notes.tsx';
import { type ReaderRow, rowAt } from './reader-rows.ts';
import { RowView } from './row-view.tsx';
import { useWordHighlights } from './use-word-highlights.ts';
import { wordsIntoSight } from './words-into-sight.ts';

/** Up to so many rows all stand on the page, so that the browser’s own search finds every word. */
const ALL_AT_ONCE = 250;
const LINE = 27;
const CHARACTERS_A_LINE = 78;

export interface TextColumnHandle {
  /** brings a row to the top */
  readonly toRow: (row: number) => void;
  /** brings words into the middle, if they are not in sight */
  readonly toWords: (span: Span) => void;
}

/** The document’s text with the findings beside their words. */
export const TextColumn = ({
  rows,
  byRow,
  shown,
  selected,
  matches,
  handle,
  onSelect,
  onRow,
}: {
  readonly rows: readonly ReaderRow[];
  readonly byRow: ReadonlyMap<number, readonly FindingItem[]>;
  readonly shown: readonly FindingItem[];
  readonly selected: FindingItem | null;
  readonly matches: readonly Span[];
  readonly handle: RefObject<TextColumnHandle | null>;
  readonly onSelect: (item: FindingItem) => void;
  readonly onRow: (row: number) => void;
}) => {
  const container = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [light, setLight] = useState<FindingItem | null>(null);
  useLayoutEffect(() => setTop(container.current?.offsetTop ?? 0), []);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => estimate(rows[index]!, byRow.get(index)?.length ?? 0),
    overscan: rows.length <= ALL_AT_ONCE ? rows.length : 6,
    scrollMargin: top,
    scrollPaddingStart: 70,
  });
  const visible = virtualizer.getVirtualItems();
  const lit = light ?? selected;
  useWordHighlights(container, shown, lit?.finding ?? null, matches, `${visible[0]?.index}-${visible.at(-1)?.index}`);

  const first = virtualizer.range?.startIndex ?? 0;
  useEffect(() => onRow(first), [first, onRow]);

  useImperativeHandle(handle, () => ({
    toRow: (row) => virtualizer.scrollToIndex(row, { align: 'start' }),
    toWords: (span) => {
      if (!container.current) return;
      wordsIntoSight(container.current, span, () =>
        virtualizer.scrollToIndex(rowAt(rows, span.start), { align: 'center' }),
      );
    },
  }));

  const itemUnder = (event: React.MouseEvent): FindingItem | null => {
    const offset = offsetUnder(event.clientX, event.clientY);
    return offset === null ? null : narrowestAt(shown, offset);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the words of a finding can be pointed at; the same is done by keyboard from the margin
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above, and by j and k
    <div
      ref={container}
      className="relative"
      style={{ height: virtualizer.getTotalSize() }}
      onMouseMove={(event) => {
        if (event.target instanceof Element && event.target.closest('[data-finding]')) return;
        const item = itemUnder(event);
        if (item !== light) setLight(item);
      }}
      onMouseLeave={() => setLight(null)}
      onClick={(event) => {
        if (!document.getSelection()?.isCollapsed || (event.target as Element).closest('button')) return;
        const item = itemUnder(event);
        if (item) onSelect(item);
      }}
    >
      {visible.map(({ index, key, start }) => {
        const notes = byRow.get(index);
        return (
          <div
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            className="absolute inset-x-0 top-0 gap-x-8 pb-3 lg:grid lg:grid-cols-[minmax(0,42rem)_minmax(13rem,1fr)]"
            style={{ transform: `translateY(${start - top}px)` }}
          >
            <div className="min-w-0">
              <RowView row={rows[index]!} />
            </div>
            {notes && <MarginNotes notes={notes} lit={lit} onSelect={onSelect} onLight={setLight} />}
          </div>
        );
      })}
    </div>
  );
};

/** Of the findings that cover a place of the document the one with the fewest words. */
const narrowestAt = (items: readonly FindingItem[], offset: number): FindingItem | null =>
  items
    .filter(({ finding }) => finding.start <= offset && offset < finding.end)
    .reduce<FindingItem | null>((best, item) => (!best || length(item) < length(best) ? item : best), null);

const length = ({ finding }: FindingItem): number => finding.end - finding.start;

const estimate = (row: ReaderRow, notes: number): number =>
  Math.max(Math.ceil((row.end - row.start) / CHARACTERS_A_LINE) * LINE, notes * 24) + 14;
