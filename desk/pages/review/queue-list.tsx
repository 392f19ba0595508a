import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { quoteLine } from '../../../src/text/quote-line.ts';
import type { FindingItem } from '../../api/shapes.ts';
import { classNames } from '../../design/class-names.ts';
import { edtfLabel } from '../../design/edtf-label.ts';
import { findingLine, KIND_NAMES, toWhom, whatSaid, whenOf, whoDoes } from '../../design/finding-words.ts';
import { StateMark } from '../../design/state-mark.tsx';

const ROW = 64;

/** What is to be reviewed, in order. One finding is the one on show; several can be chosen to be decided at once. */
export const QueueList = ({
  items,
  at,
  chosen,
  onGo,
  onChoose,
  onEnd,
}: {
  readonly items: readonly FindingItem[];
  readonly at: number;
  readonly chosen: ReadonlySet<string>;
  readonly onGo: (index: number) => void;
  readonly onChoose: (item: FindingItem) => void /** the end of what was fetched comes into sight */;
  readonly onEnd: () => void;
}) => {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
  });
  useEffect(() => virtualizer.scrollToIndex(at, { align: 'auto' }), [at, virtualizer]);
  const visible = virtualizer.getVirtualItems();
  const end = visible.at(-1)?.index ?? 0;
  useEffect(() => {
    if (items.length > 0 && end >= items.length - 10) onEnd();
  }, [end, items.length, onEnd]);
  return (
    <div
      ref={scroller}
      className="h-[38dvh] overflow-y-auto rounded border border-rule bg-surface lg:h-[calc(100dvh-13.5rem)]"
    >
      <ul aria-label="To review" className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {visible.map(({ index, start }) => {
          const item = items[index]!;
          const { finding } = item;
          const who = whoDoes(finding)
            .map(({ name }) => name)
            .join(', ');
          const whom = toWhom(finding)
            .map(({ name }) => name)
            .join(', ');
          return (
            <li
              key={finding.id}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              className={classNames(
                'absolute inset-x-0 flex items-start gap-1 border-b border-l-3 border-b-rule px-1.5 py-1.5',
                index === at ? 'border-l-accent bg-sunken' : 'border-l-transparent',
                item.state !== 'open' && index !== at && 'text-quiet',
              )}
              style={{ transform: `translateY(${start}px)`, height: ROW }}
            >
              <label className="grid h-6 w-6 shrink-0 place-items-center">
                <input
                  type="checkbox"
                  checked={chosen.has(finding.id)}
                  onChange={() => onChoose(item)}
                  aria-label={`Choose ${findingLine(finding)}`}
                />
              </label>
              <button
                type="button"
                aria-current={index === at ? 'true' : undefined}
                onClick={() => onGo(index)}
                className="min-w-0 flex-1 text-left text-[0.9rem] leading-[1.3]"
              >
                <span className="flex items-baseline justify-between gap-2 text-[0.82rem] text-quiet">
                  <span className="flex min-w-0 items-baseline gap-1.5 truncate">
                    {item.state !== 'open' && <StateMark state={item.state} corrected={item.corrected} short />}
                    {KIND_NAMES[finding.kind].one}
                  </span>
                  <span className="figures shrink-0">{edtfLabel(whenOf(finding)).text}</span>
                </span>
                <span className="line-clamp-2">
                  {who !== '' && <span className="font-medium">{who}</span>}
                  {whom !== '' && <span> → {whom}</span>} {whatSaid(finding)}{' '}
                  <span className="font-serif text-quiet">{quoteLine(finding.quote).slice(0, 120)}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
