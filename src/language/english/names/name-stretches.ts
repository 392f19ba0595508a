import { NAME_LINKS, NAME_PARTICLES } from '../../../text/name-words.ts';
import type { RawToken, TagColumns } from '../stages.ts';
import { classOf, isWordPart, UPPER } from '../tokens/characters.ts';

/** Words and marks that stand inside names between capitalised words. */
const LINKS: ReadonlySet<string> = new Set([
  ...NAME_LINKS,
  ...NAME_PARTICLES,
  ...['at', 'les', 'do', 'dos', 'ul', 'e', 'y', 'zu', 'oglu', 'oğlu', 'against', 'with', 'ed'],
  ...['-', '–', "'", '’', '&', '.', "'s", '’s', '/', '+'],
]);

const MOST_LINKS = 3;

/** Whether the token can be the first or last of a name: it has a capital letter or is a number in one. */
export function isNameLike(token: RawToken, xpos: string): boolean {
  const { text } = token;
  const first = classOf(text.charCodeAt(0));
  if (first === UPPER) return text.length > 1 || (xpos !== 'PRP' && xpos !== 'DT');
  if (xpos === 'NNP' || xpos === 'NNPS') return /[\p{L}\p{N}]/u.test(text);
  // iPhone, eBay, 20th Century after a capital
  return text.length > 2 && classOf(text.charCodeAt(1)) === UPPER;
}

/** Tags of words that have a capital only because a sentence begins with them. */
const FUNCTION_TAGS: ReadonlySet<string> = new Set(
  'DT PDT IN PRP PRP$ CC RB RBR WRB WP WP$ WDT EX MD TO UH VBD VBZ VBP'.split(' '),
);

/** Marks that can close a quotation and that also stand inside names: `Workers’ Party`. */
const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’']);

/**
 * Whether the apostrophe at `at` closes a quotation: it stands at a word's end, and before it one opened that has not
 * closed. Names do not go on behind it: `of ‘Vesti’ Ivo Keller` holds two.
 */
function closesQuotation(tokens: readonly RawToken[], at: number): boolean {
  if (!APOSTROPHES.has(tokens[at]!.text) || tokens[at]!.start > tokens[at - 1]!.end) return false;
  if (tokens[at + 1]?.start === tokens[at]!.end) return false;
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_QUOTED); before--) {
    const { text, start, end } = tokens[before]!;
    const opens = (text === "'" || text === '‘') && end === tokens[before + 1]!.start;
    if (opens && (before === 0 || tokens[before - 1]!.end < start)) return true;
  }
  return false;
}

/** A quoted name has no more tokens. */
const LONGEST_QUOTED = 8;

/**
 * Stretches of a sentence that can hold names, as pairs of token indexes, both inclusive: name-like tokens with the
 * links between them. All other tokens are outside without asking the model.
 */
export function nameStretches(tokens: readonly RawToken[], tags: Pick<TagColumns, 'xpos'>): [number, number][] {
  const stretches: [number, number][] = [];
  let first = -1;
  let last = -1;
  let begun = false;
  for (let at = 0; at < tokens.length; at++) {
    // At the beginning of the sentence, behind opening marks.
    const opens = !begun;
    begun ||= isWordPart(tokens[at]!.text.charCodeAt(0));
    if (opens && FUNCTION_TAGS.has(tags.xpos[at]!)) continue;
    if (isNameLike(tokens[at]!, tags.xpos[at]!) || (first >= 0 && last === at - 1 && tags.xpos[at] === 'CD')) {
      if (first < 0) first = at;
      last = at;
    } else if (first >= 0 && (at - last > MOST_LINKS || !LINKS.has(tokens[at]!.text) || closesQuotation(tokens, at))) {
      stretches.push([first, last]);
      first = -1;
    }
  }
  if (first >= 0) stretches.push([first, last]);
  return stretches;
}
