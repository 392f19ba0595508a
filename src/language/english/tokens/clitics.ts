import { isApostrophe } from './characters.ts';

/**
 * Words that Universal Dependencies splits though nothing stands between their parts: length of the first part.
 * Only those that are no word of their own: `its`, `were` and `well` stay whole.
 */
const FUSED: ReadonlyMap<string, number> = new Map([
  ...['cannot', 'gonna', 'wanna', 'gotta', 'gimme', 'lemme'].map((word) => [word, 3] as const),
  ...['lotta', 'outta'].map((word) => [word, 3] as const),
  ...['kinda', 'sorta'].map((word) => [word, 4] as const),
  ...'dont didnt doesnt couldnt wouldnt shouldnt isnt arent wasnt werent hasnt havent hadnt aint'
    .split(' ')
    .map((word) => [word, word.length - 2] as const),
  ['cant', 2] as const,
  ['wont', 2] as const,
  ['im', 1] as const,
  ['ive', 1] as const,
  ['whats', 4] as const,
  ['thats', 4] as const,
]);

const AFTER_APOSTROPHE: ReadonlySet<string> = new Set(['s', 'm', 'd', 're', 'll', 've', 'em']);

/** Words that begin with an apostrophe, without it. */
const CLIPPED: ReadonlySet<string> = new Set(['em', 'n', 'til', 'tis', 'twas', 'cause', 'bout', 'round', 'cuz']);

/** Where the last clitic of the word at start…end begins, or -1 when the word is whole. */
export function cliticStart(text: string, start: number, end: number): number {
  const length = end - start;
  if (length < 2) return -1;
  for (let at = end - 1, least = Math.max(start + 1, end - 3); at >= least; at--) {
    if (!isApostrophe(text.charCodeAt(at))) continue;
    const after = text.slice(at + 1, end).toLowerCase();
    if (after === 't' && at - 1 > start && (text.charCodeAt(at - 1) | 32) === 0x6e) return at - 1;
    return after !== 'em' && AFTER_APOSTROPHE.has(after) ? at : -1;
  }
  if (length > 8) return -1;
  const first = text.charCodeAt(start) | 32;
  // A cheap look before the table: no word of it begins with another letter.
  if (first < 0x61 || first > 0x77) return -1;
  const cut = FUSED.get(text.slice(start, end).toLowerCase());
  return cut === undefined ? -1 : start + cut;
}

/** True when an apostrophe before this word belongs to it: `'em`, `'til`. */
export const isClipped = (word: string): boolean => CLIPPED.has(word.toLowerCase());
