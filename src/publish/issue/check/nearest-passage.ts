/** The stretch of a text that is most like a pattern. */
export interface NearestPassage {
  readonly text: string;
  /** letters to put in, take out or change (Levenshtein) */
  readonly distance: number;
  /** where in the pattern the first difference is */
  readonly at: number;
  /** where in the stretch the first difference is */
  readonly textAt: number;
}

/** Patterns and texts beyond this are compared by their beginnings. */
const MOST_CELLS = 8_000_000;

/**
 * The stretch of `text` with the least edit distance to `pattern`.
 * Source: Sellers, The theory and computation of evolutionary distances (1980).
 */
export const nearestPassage = (pattern: string, text: string): NearestPassage => {
  const searched = text.slice(0, Math.max(pattern.length * 2, Math.floor(MOST_CELLS / Math.max(pattern.length, 1))));
  let previous = new Uint32Array(searched.length + 1);
  let starts = Uint32Array.from({ length: searched.length + 1 }, (_, j) => j);
  for (let i = 1; i <= pattern.length; i++) {
    const row = new Uint32Array(searched.length + 1);
    const rowStarts = new Uint32Array(searched.length + 1);
    row[0] = i;
    for (let j = 1; j <= searched.length; j++) {
      const change = previous[j - 1]! + (pattern[i - 1] === searched[j - 1] ? 0 : 1);
      const skip = previous[j]! + 1;
      const insert = row[j - 1]! + 1;
      row[j] = Math.min(change, skip, insert);
      rowStarts[j] = change === row[j] ? starts[j - 1]! : skip === row[j] ? starts[j]! : rowStarts[j - 1]!;
    }
    previous = row;
    starts = rowStarts;
  }
  let end = 0;
  for (let j = 1; j <= searched.length; j++) if (previous[j]! < previous[end]!) end = j;
  const found = searched.slice(starts[end], end);
  let at = 0;
  while (at < pattern.length && at < found.length && pattern[at] === found[at]) at++;
  return { text: found, distance: previous[end]!, at, textAt: at };
};
