import type { NameType } from '../../sentence.ts';

export const NAME_TYPES: readonly NameType[] = ['PER', 'LOC', 'ORG', 'MISC'];

/**
 * Labels of the sequence model, BILOU: 0 is outside; for each type the beginning, inside, last of a name of several
 * tokens, and the only token of a name (Ratinov and Roth 2009, https://aclanthology.org/W09-1119).
 */
export const LABELS = 1 + NAME_TYPES.length * 4;
export const OUTSIDE = 0;
export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const UNIT = 3;

export const labelOf = (type: number, position: number): number => 1 + type * 4 + position;
export const typeOf = (label: number): number => (label - 1) >> 2;
export const positionOf = (label: number): number => (label - 1) & 3;

/** Whether a name may go on from `before` to `after`. */
export function mayFollow(before: number, after: number): boolean {
  const open = before !== OUTSIDE && (positionOf(before) === BEGIN || positionOf(before) === INSIDE);
  if (!open) return after === OUTSIDE || positionOf(after) === BEGIN || positionOf(after) === UNIT;
  return (
    after !== OUTSIDE &&
    typeOf(after) === typeOf(before) &&
    (positionOf(after) === INSIDE || positionOf(after) === LAST)
  );
}

/** Whether a name can begin, and whether all names are closed, at the ends of a stretch. */
export const mayBegin = (label: number): boolean => mayFollow(OUTSIDE, label);
export const mayEnd = (label: number): boolean => mayFollow(label, OUTSIDE);
