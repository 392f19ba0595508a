import type { Piece } from './piece.ts';

const CLAUSE = /^\s*(\d{1,2})\.(\d{1,2})(?:\.(\d{1,2}))?\.?\s+(?=\p{Lu})/u;
const LARGEST_STEP = 3;
const FEWEST = 3;

/**
 * Indexes of the pieces that begin with the number of a clause (`2.1 The parties shall …`, `3.1.2 Prisoners will …`).
 * What shows that they are no days: within one first number the second goes up, while of days the first goes up
 * (`24.10 …`, `25.10 …`); a third number makes it certain.
 */
export const clauseNumbers = (pieces: readonly Piece[]): ReadonlySet<number> => {
  const numbered = pieces.flatMap(({ kind, text }, index) => {
    const match = kind === 'footnote' || kind === 'toc' ? null : CLAUSE.exec(text);
    return match ? [{ index, numbers: match.slice(1).flatMap((part) => (part ? [Number(part)] : [])) }] : [];
  });
  let clauses = 0;
  let days = 0;
  for (const [at, { numbers }] of numbered.entries()) {
    const before = numbered[at - 1]?.numbers;
    if (!before) continue;
    if (numbers[0] === before[0] && isNext(before, numbers)) clauses++;
    else if (numbers[1] === before[1] && numbers.length === 2) days++;
  }
  return numbered.length >= FEWEST && clauses >= 2 && clauses > days
    ? new Set(numbered.map(({ index }) => index))
    : new Set();
};

/** `1.2` after `1.1`, `1.2.1` after `1.1.4`, `1.1.2` after `1.1.1`. */
const isNext = (before: readonly number[], numbers: readonly number[]): boolean => {
  const at = numbers.findIndex((number, i) => number !== before[i]);
  const step = (numbers[at] ?? 0) - (before[at] ?? 0);
  return at > 0 && step > 0 && step <= LARGEST_STEP;
};
