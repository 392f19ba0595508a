import type { TokenRange } from '../../clause.ts';
import type { Tree } from '../../tree.ts';
import { prepositionOf } from '../preposition-of.ts';

const FARTHEST = 9;

/** `In her view`, `from the ministry's standpoint`, `in the opinion of the court`: whose view, and the words that say so. */
export interface Viewpoint {
  /** token index of whose it is */
  readonly holder: number;
  readonly range: TokenRange;
  readonly cue: TokenRange;
  /** its last token */
  readonly end: number;
}

/**
 * The phrase of a viewpoint that a preposition begins, set off by a comma from what is held.
 * @param nouns `view`, `opinion`, `standpoint`
 */
export const viewpointAt = (tree: Tree, first: number, nouns: ReadonlySet<string>): Viewpoint | null => {
  const { tokens } = tree;
  if (!/^(?:in|from|to)$/i.test(tokens[first]!.text)) return null;
  const before = tokens[first - 1];
  if (before && before.upos !== 'PUNCT' && !/^(?:and|but|that|yet)$/i.test(before.text)) return null;
  const noun = nounOf(tree, first, nouns);
  if (noun === null) return null;
  const found = owned(tree, first, noun) ?? heldBy(tree, first, noun);
  if (found === null) return null;
  const mark = tokens[found.end + 1];
  const setOff = mark?.text === ',' || (before?.text === ',' && (mark === undefined || /^[.!?]$/.test(mark.text)));
  return setOff ? found : null;
};

/** The noun of a viewpoint before any mark or verb. */
const nounOf = ({ tokens }: Tree, first: number, nouns: ReadonlySet<string>): number | null => {
  for (let i = first + 1; i < Math.min(tokens.length, first + FARTHEST); i++) {
    const { upos, lemma } = tokens[i]!;
    if (/^(?:VERB|AUX|PUNCT|CCONJ)$/.test(upos)) return null;
    if (upos === 'NOUN' && nouns.has(lemma.toLowerCase())) return i;
  }
  return null;
};

/** `in his view`, `from Norland's point of view`; what is one's own view (`in my view`) nobody else reports. */
const owned = (tree: Tree, first: number, noun: number): Viewpoint | null => {
  const isPoint = tree.tokens[noun - 1]?.text === 'of' && tree.tokens[noun - 2]?.lemma === 'point';
  const owner = tree.child(isPoint ? noun - 2 : noun, 'nmod:poss');
  if (owner === null || owner < first || /^(?:my|our|your|whose)$/i.test(tree.tokens[owner]!.text)) return null;
  const range = { first: first + 1, last: owner };
  return { holder: owner, range, cue: { first, last: noun }, end: noun };
};

/** `in the view of the court`; `in view of the weather` has no article. */
const heldBy = (tree: Tree, first: number, noun: number): Viewpoint | null => {
  const { tokens } = tree;
  if (tokens[noun + 1]?.text !== 'of' || !tokens.slice(first, noun).some(({ text }) => /^the$/i.test(text)))
    return null;
  const holder = tree.children(noun, 'nmod').find((child) => child > noun && prepositionOf(tree, child) === 'of');
  if (holder === undefined) return null;
  const { last } = tree.extent(
    holder,
    (child) => child.head === holder && !/^(?:flat|compound|nmod)/.test(child.deprel) && child.index > holder,
  );
  const end = endOfName(tree, last);
  return { holder, range: { first: noun + 2, last: end }, cue: { first, last: noun + 1 }, end };
};

/** `in the view of the mediator, Ana Lind, …`: the name between two commas is the holder's. */
const endOfName = ({ tokens }: Tree, last: number): number => {
  let end = last + 1;
  while (tokens[end + 1]?.upos === 'PROPN') end++;
  return tokens[last]!.upos === 'NOUN' &&
    tokens[last + 1]?.text === ',' &&
    end > last + 1 &&
    tokens[end + 1]?.text === ','
    ? end
    : last;
};
