import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { quoteLine } from '../../../../src/text/quote-line.ts';
import { apiGet } from '../../../api/client.ts';
import type { FindingItem, Listed } from '../../../api/shapes.ts';
import { classNames } from '../../../design/class-names.ts';
import { edtfLabel } from '../../../design/edtf-label.ts';
import { KIND_NAMES, whenOf } from '../../../design/finding-words.ts';
import { StateMark } from '../../../design/state-mark.tsx';

const FEW = 12;

/** How a finding is cited: with its words put into the text, and with the list left open for another. */
interface Manner {
  readonly withWords?: boolean;
  readonly stay?: boolean;
}

/** Finds a finding to cite: those of the period first, then those of other times. */
export const CitationPicker = ({
  at,
  period,
  onPick,
  onClose,
  onPlain,
}: {
  /** where the caret stands in the window */
  readonly at: { readonly left: number; readonly top: number };
  readonly period: string;
  readonly onPick: (item: FindingItem, withWords: boolean) => void;
  readonly onClose: () => void;
  /** the sign itself was meant */
  readonly onPlain: () => void;
}) => {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  // Enter was pressed before the list of what is typed had come.
  const [awaited, setAwaited] = useState<Manner | null>(null);
  const words = useDeferredValue(text.trim());
  const list = useId();
  const popup = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const found = useQuery({
    queryKey: ['findings', 'to-cite', period, words],
    queryFn: async ({ signal }) => {
      const ask = (on: string | undefined) =>
        apiGet<Listed<FindingItem>>('/findings', { on, q: begun(words), limit: FEW }, signal);
      const inside = (await ask(period)).items;
      const outside = words === '' || inside.length === FEW ? [] : (await ask(undefined)).items;
      const ids = new Set(inside.map(({ finding }) => finding.id));
      return { inside, outside: outside.filter(({ finding }) => !ids.has(finding.id)) };
    },
    placeholderData: (before) => before,
  });
  const { inside = [], outside = [] } = found.data ?? {};
  const items = [...inside, ...outside];
  const late = found.isPlaceholderData || found.isPending || words !== text.trim();
  const index = Math.min(chosen, Math.max(0, items.length - 1));
  useEffect(() => {
    popup.current?.querySelector(`[data-index="${index}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [index]);
  const pick = (item: FindingItem | undefined, { withWords = false, stay = false }: Manner) => {
    if (!item) return;
    onPick(item, withWords);
    if (!stay) onClose();
  };
  useEffect(() => {
    if (!awaited || late) return;
    setAwaited(null);
    pick(items[0], awaited);
  });
  const enter = (manner: Manner) => (late ? setAwaited(manner) : pick(items[index], manner));
  const move = (by: 1 | -1) => {
    if (!late) setChosen(Math.max(0, Math.min(index + by, items.length - 1)));
  };
  const onKey = (event: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, metaKey } = event;
    if (key === 'ArrowDown') move(1);
    else if (key === 'ArrowUp') move(-1);
    else if (key === 'Enter') enter({ withWords: ctrlKey || metaKey, stay: shiftKey });
    else if (key === 'Escape') onClose();
    else if (key === '@' && text === '') onPlain();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const width = Math.min(560, innerWidth - 16);
  return (
    <div
      ref={popup}
      role="dialog"
      aria-label="Cite a finding"
      className="fixed z-50 flex max-h-[26rem] flex-col rounded-md border border-edge bg-surface shadow-xl"
      style={{
        width,
        left: Math.max(8, Math.min(at.left, innerWidth - width - 8)),
        ...(at.top > innerHeight * 0.55 ? { bottom: innerHeight - at.top + 32 } : { top: at.top + 4 }),
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onClose();
      }}
    >
      <input
        ref={input}
        role="combobox"
        aria-label="Finding to cite"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={items.length > 0 ? `${list}-${index}` : undefined}
        autoComplete="off"
        placeholder="Words of the finding, a name, a place"
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setChosen(0);
          setAwaited(null);
        }}
        onKeyDown={onKey}
        className="min-h-9 w-full rounded-t-md border-b border-rule bg-surface px-3 outline-none placeholder:text-quiet"
      />
      <div id={list} role="listbox" aria-label="Findings" className="min-h-16 overflow-y-auto py-1">
        {items.map((item, i) => (
          <Option
            key={item.finding.id}
            id={`${list}-${i}`}
            index={i}
            item={item}
            chosen={i === index}
            other={i === inside.length}
            onPick={(withWords) => pick(item, { withWords })}
          />
        ))}
      </div>
      <p role="status" className="border-t border-rule px-3 py-1 text-[0.86rem] text-quiet">
        {found.error
          ? found.error.message
          : items.length === 0 && found.isSuccess
            ? 'Nothing has these words. Try fewer, or add what is missing in the reader.'
            : '↵ cite · Ctrl ↵ with its words · Shift ↵ cite and stay · Esc back'}
      </p>
    </div>
  );
};

/** What is typed is the beginning of words. */
const begun = (words: string): string | undefined =>
  words === '' ? undefined : /["*]$/.test(words) ? words : `${words}*`;

const Option = ({
  id,
  index,
  item: { finding, state, corrected, source },
  chosen,
  other,
  onPick,
}: {
  readonly id: string;
  readonly index: number;
  readonly item: FindingItem;
  readonly chosen: boolean;
  /** the first one of another time */
  readonly other: boolean;
  readonly onPick: (withWords: boolean) => void;
}) => (
  // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box above
  <div
    id={id}
    data-index={index}
    role="option"
    tabIndex={-1}
    aria-selected={chosen}
    onClick={({ ctrlKey, metaKey }) => onPick(ctrlKey || metaKey)}
    className={classNames('cursor-pointer px-3 py-1', chosen && 'bg-sunken', other && 'border-t border-rule')}
  >
    <p className="flex flex-wrap items-baseline gap-x-2 text-[0.86rem] text-quiet">
      <span>{KIND_NAMES[finding.kind].one}</span>
      <span className="figures">{edtfLabel(whenOf(finding)).text}</span>
      <span>{source.publisher ?? source.title}</span>
      {finding.page !== null && <span>p. {finding.page}</span>}
      {state === 'accepted' && <StateMark state={state} corrected={corrected} short />}
      {other && <span>another time</span>}
    </p>
    <p className="line-clamp-2 font-serif leading-snug">{quoteLine(finding.quote)}</p>
  </div>
);
