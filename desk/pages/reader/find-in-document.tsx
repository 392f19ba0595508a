import { type RefObject, useCallback, useMemo, useState } from 'react';
import { Field } from '../../design/field.tsx';
import { findWords } from './find-words.ts';

type Match = ReturnType<typeof findWords>[number];

/** Where words stand in a text, and going from one place to the next. */
export const useMatches = (text: string, words: string | undefined, onMatch: (match: Match) => void) => {
  const matches = useMemo(() => findWords(text, words ?? ''), [text, words]);
  const [at, setAt] = useState(0);
  const toNext = useCallback(
    (step: number) => {
      if (matches.length === 0) return;
      const next = (at + step + matches.length) % matches.length;
      setAt(next);
      onMatch(matches[next]!);
    },
    [at, matches, onMatch],
  );
  const toFirst = useCallback(
    (from: number) => {
      const found = matches.findIndex(({ end }) => end > from);
      if (matches.length === 0) return;
      setAt(Math.max(found, 0));
      onMatch(matches[Math.max(found, 0)]!);
    },
    [matches, onMatch],
  );
  return {
    matches,
    toNext,
    /** to the first place behind an offset; to the first of all where there is none */
    toFirst,
    restart: () => setAt(-1),
  };
};

/** The field in which words of the document are looked for. */
export const FindInDocument = ({
  words,
  times,
  field,
  onWords,
  onNext,
}: {
  readonly words: string | undefined;
  /** at how many places they stand */
  readonly times: number;
  /** by which the page leads to it */
  readonly field?: RefObject<HTMLDivElement | null> | undefined;
  readonly onWords: (words: string) => void;
  readonly onNext: (step: number) => void;
}) => (
  <div ref={field} className="mb-3">
    <Field
      label="Find in this document"
      type="search"
      value={words ?? ''}
      onChange={(event) => onWords(event.target.value)}
      onKeyDown={(event) => event.key === 'Enter' && onNext(event.shiftKey ? -1 : 1)}
      hint={
        words ? (
          <span aria-live="polite">{times === 0 ? 'Nowhere' : `${times} times; Enter for the next`}</span>
        ) : undefined
      }
    />
  </div>
);
