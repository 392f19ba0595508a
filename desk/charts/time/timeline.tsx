import { memo, type ReactNode, useMemo } from 'react';
import { useWidth } from '../use-width.ts';
import { EXTENT_WORDS, type ExtentForm } from './drawn-extent.ts';
import { ExtentMark } from './extent-mark.tsx';
import { TimeAxis } from './time-axis.tsx';
import { type PlacedItem, type TimelineItem, timelineLayout } from './timeline-layout.ts';

export interface LabelledItem extends TimelineItem {
  readonly label: string;
  /** drawn paler: planned, alleged, denied, or rejected by the desk */
  readonly faint?: boolean;
}

const ROW = 15;
const BAR = 11;
const AXIS = 20;
/** Labels are drawn while there are no more items than this; then marks stand alone. */
const MOST_LABELS = 160;
const LABEL = 190;

/** Items on a time axis with honest precision. The caller gives the same items as a table. */
export const Timeline = <T extends LabelledItem>({
  items,
  first,
  last,
  label,
  selected,
  onSelect,
}: {
  readonly items: readonly T[];
  /** days since 1970 */
  readonly first: number;
  readonly last: number;
  readonly label: string;
  readonly selected?: string | undefined;
  readonly onSelect?: (id: string) => void;
}) => {
  const [frame, width] = useWidth();
  const labelled = items.length <= MOST_LABELS;
  const scale = useMemo(() => ({ first, last, width: Math.max(width, 1) }), [first, last, width]);
  const layout = useMemo(() => timelineLayout(items, scale, labelled ? LABEL : 0), [items, scale, labelled]);
  const height = AXIS + Math.max(4, layout.rows) * ROW + 4;
  return (
    <div ref={frame} className="min-w-0 overflow-hidden">
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={label} className="block overflow-hidden">
          <TimeAxis scale={scale} height={height} />
          {layout.placed.map((placed) => (
            <TimelineMark
              key={placed.item.id}
              placed={placed}
              labelled={labelled}
              width={width}
              selected={placed.item.id === selected}
              onSelect={onSelect}
            />
          ))}
        </svg>
      )}
      <p className="mt-1 text-[0.88rem] text-quiet">
        {layout.placed.length} on the axis, {layout.undated.length} without any date
        {layout.outside > 0 && `, ${layout.outside} outside this time`}.
      </p>
    </div>
  );
};

const TimelineMark = memo(
  ({
    placed: { item, extent, x, width, row, cut },
    labelled,
    width: all,
    selected,
    onSelect,
  }: {
    readonly placed: PlacedItem<LabelledItem>;
    readonly labelled: boolean;
    readonly width: number;
    readonly selected: boolean;
    readonly onSelect: ((id: string) => void) | undefined;
  }) => {
    const y = AXIS + row * ROW;
    const inside = x + width > all - 40;
    const room = Math.floor((inside ? width - 12 : Math.min(LABEL, all - x - width)) / 5.6);
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: the same items can be chosen by key in the list
      <g
        id={`item-${item.id}`}
        onClick={() => onSelect?.(item.id)}
        className={`${selected ? 'text-accent' : item.faint ? 'text-edge' : 'text-ink'} ${onSelect ? 'cursor-pointer' : ''}`}
      >
        <title>{item.label}</title>
        <rect x={x - 1} y={y - 1} width={width + 2} height={ROW} fill="transparent" />
        {selected && (
          <rect
            x={x - 2}
            y={y - 2}
            width={width + 4}
            height={BAR + 4}
            rx={3}
            className="fill-none stroke-accent"
            strokeWidth={1.5}
          />
        )}
        <ExtentMark extent={extent} x={x} y={y} width={width} height={BAR} cut={cut} />
        {labelled && room > 8 && (
          <text
            x={inside ? x + 8 : x + width + 4}
            y={y + 9.5}
            fill="currentColor"
            className="text-[11px]"
            stroke={inside ? 'var(--paper)' : 'none'}
            strokeWidth={inside ? 4 : 0}
            paintOrder="stroke"
          >
            {item.label.length > room ? `${item.label.slice(0, room - 1)}…` : item.label}
          </text>
        )}
      </g>
    );
  },
);

const FORMS: readonly ExtentForm[] = ['day', 'range', 'within', 'open', 'borrowed'];

/** What each drawing means. */
export const ExtentLegend = ({ children }: { readonly children?: ReactNode }) => (
  <ul className="flex flex-wrap gap-x-4 gap-y-0.5 text-[0.86rem] text-quiet" aria-label="How dates are drawn">
    {FORMS.map((form) => (
      <li key={form} className="inline-flex items-center gap-1.5">
        <svg width="30" height="13" aria-hidden="true" className="text-ink">
          <ExtentMark
            extent={{ form, approximate: false }}
            x={form === 'day' ? 11 : 1}
            y={1}
            width={form === 'day' ? 8 : 28}
            height={BAR}
          />
        </svg>
        {EXTENT_WORDS[form]}
      </li>
    ))}
    {children}
  </ul>
);
