// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot hold rows that are placed where they are seen
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active row

import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useRef } from 'react';
import { quoteLine } from '../../src/text/quote-line.ts';
import type { FindingItem } from '../api/shapes.ts';
import { classNames } from '../design/class-names.ts';
import { DateLabel } from '../design/date-label.tsx';
import { whatSaid, whenOf } from '../design/finding-words.ts';
import { StateMark } from '../design/state-mark.tsx';
import { type ChronicleColumn, gridOf, sourceText, whoText } from './columns.tsx';
import type { Filters } from './filters.ts';
import { useFindingWindow } from './finding-window.ts';

/** Height of a row in pixels; rows are all the same, so that a hundred thousand need no measuring. */
const HEIGHTS = { close: 30, open: 54, narrow: 86 } as const;

export interface GridProps {
  readonly filters: Filters;
  readonly names: string | undefined;
  readonly total: number;
  readonly columns: readonly ChronicleColumn[];
  readonly density: 'close' | 'open';
  /** below some width rows are cards */
  readonly narrow: boolean;
  /** the row with the cursor */
  readonly active: number;
  /** told after it is drawn */
  readonly onActive: (row: number, item: FindingItem | undefined) => void;
  readonly onGo: (row: number) => void;
  readonly onOpen: (item: FindingItem) => void;
}

/** All findings in their order as a grid that holds only the rows in sight. */
export const FindingsGrid = ({
  filters,
  names,
  total,
  columns,
  density,
  narrow,
  active,
  onActive,
  onGo,
  onOpen,
}: GridProps) => {
  const scroller = useRef<HTMLDivElement>(null);
  const height = HEIGHTS[narrow ? 'narrow' : density];
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 12,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another height of rows is the reason to measure anew
  useEffect(() => rows.measure(), [rows, height]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: … and to bring the row with the cursor back into sight
  useEffect(() => {
    if (active >= 0 && active < total) rows.scrollToIndex(active, { align: 'auto' });
  }, [rows, active, total, height]);
  const seen = rows.getVirtualItems();
  const rowAt = useFindingWindow(filters, names, seen[0]?.index ?? 0, Math.max(seen.at(-1)?.index ?? 0, active));
  const chosen = active >= 0 ? rowAt(active) : undefined;
  useEffect(() => onActive(active, chosen), [onActive, active, chosen]);
  const template = narrow ? '1fr' : gridOf(columns);
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label="Findings in the order of time"
      aria-rowcount={total + 1}
      aria-colcount={narrow ? 1 : columns.length}
      aria-activedescendant={active >= 0 ? `row-${active}` : undefined}
      tabIndex={0}
      className="h-full overflow-auto rounded border border-rule bg-surface focus-visible:outline-offset-[-2px]"
    >
      <div className={narrow ? undefined : 'min-w-max'}>
        <div
          role="row"
          aria-rowindex={1}
          className="label sticky top-0 z-10 grid gap-x-3 border-b border-edge bg-surface px-2 py-1"
          style={{ gridTemplateColumns: template }}
        >
          {narrow ? (
            <span role="columnheader">Finding</span>
          ) : (
            columns.map(({ id, name }) => (
              <span key={id} role="columnheader" className="truncate">
                {name}
              </span>
            ))
          )}
        </div>
        <div role="rowgroup" className="relative" style={{ height: rows.getTotalSize() }}>
          {seen.map(({ index, start }) => (
            <GridRow
              key={index}
              row={index}
              start={start}
              height={height}
              item={rowAt(index)}
              columns={columns}
              template={template}
              density={density}
              narrow={narrow}
              active={index === active}
              onOpen={onOpen}
              onGo={onGo}
            />
          ))}
        </div>
      </div>
    </div>
  );
};

const GridRow = memo(
  ({
    row,
    start,
    height,
    item,
    columns,
    template,
    density,
    narrow,
    active,
    onOpen,
    onGo,
  }: {
    readonly row: number;
    readonly start: number;
    readonly height: number;
    readonly item: FindingItem | undefined;
    readonly columns: readonly ChronicleColumn[];
    readonly template: string;
    readonly density: 'close' | 'open';
    readonly narrow: boolean;
    readonly active: boolean;
    readonly onOpen: (item: FindingItem) => void;
    readonly onGo: GridProps['onGo'];
  }) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the keys
    <div
      role="row"
      id={`row-${row}`}
      aria-rowindex={row + 2}
      aria-selected={active}
      onClick={() => {
        onGo(row);
        if (item) onOpen(item);
      }}
      className={classNames(
        'absolute inset-x-0 top-0 grid cursor-default items-start gap-x-3 border-b border-rule px-2 py-1',
        active ? 'bg-sunken shadow-[inset_3px_0_0_var(--accent)]' : 'hover:bg-paper',
        item && (item.state === 'rejected' || item.state === 'merged') && 'text-quiet',
      )}
      style={{ height, transform: `translateY(${start}px)`, gridTemplateColumns: template }}
    >
      {item === undefined ? (
        <span role="gridcell" className="skeleton mt-0.5 h-4 w-2/3" aria-label="Loading" />
      ) : narrow ? (
        <NarrowCell item={item} />
      ) : (
        columns.map((column) => (
          <span
            key={column.id}
            role="gridcell"
            className={classNames('min-w-0 overflow-hidden', density === 'close' ? 'truncate' : 'line-clamp-2')}
          >
            {column.cell(item)}
          </span>
        ))
      )}
    </div>
  ),
);

/** A finding as a card, where there is no room for columns. */
const NarrowCell = ({ item }: { readonly item: FindingItem }) => (
  <div role="gridcell" className="min-w-0">
    <div className="flex items-baseline justify-between gap-2 text-[0.9rem]">
      <DateLabel date={whenOf(item.finding)} />
      <span className="min-w-0 flex-1 truncate text-quiet">{whatSaid(item.finding)}</span>
      <StateMark state={item.state} corrected={item.corrected} short />
    </div>
    <div className="line-clamp-2 font-serif leading-snug">{quoteLine(item.finding.quote)}</div>
    <div className="truncate text-[0.86rem] text-quiet">
      {[whoText(item), sourceText(item)].filter(Boolean).join(' · ')}
    </div>
  </div>
);
