import type { Span } from '../../kinds/span.ts';
import type { Tree } from '../tree.ts';

/**
 * The words of a verb's cue: the verb with the auxiliaries, negation and adverbs right before it, and the particle and
 * the preposition right after it (`has not called for`).
 * @param phrase the verb is a cue together with the noun after it (`drew attention to`)
 */
export const verbCueSpan = (tree: Tree, verb: number, frame: string, phrase = false): Span => {
  let first = verb;
  while (first > 0 && isBeforeVerb(tree, first - 1, verb)) first--;
  let last = verb;
  const particle = tree.child(verb, 'compound:prt');
  if (particle !== null && particle === last + 1) last = particle;
  const next = tree.tokens[last + 1];
  if (phrase && next?.head === verb && tree.tokens[last + 2]?.lemma.toLowerCase() === frame) last++;
  const preposition = frame.replace(/^passive /, '');
  if (tree.tokens[last + 1]?.lemma.toLowerCase() === preposition) last++;
  return { start: tree.tokens[first]!.start, end: tree.tokens[last]!.end };
};

const isBeforeVerb = (tree: Tree, index: number, verb: number): boolean => {
  const { upos, head, lemma } = tree.tokens[index]!;
  return (
    head === verb &&
    (upos === 'AUX' || upos === 'ADV' || (upos === 'PART' && lemma !== 'to') || /^n[o’']?t$/.test(lemma))
  );
};

/** The verb with its particle, as the lexicon names it: `point out`. */
export const verbLemma = (tree: Tree, verb: number): string => {
  const particle = tree.child(verb, 'compound:prt');
  const lemma = tree.tokens[verb]!.lemma.toLowerCase();
  return particle === null ? lemma : `${lemma} ${tree.tokens[particle]!.lemma.toLowerCase()}`;
};

/** The verb with the bare noun or adjective after it: `draw attention`, `make clear`. */
export const verbPhraseLemma = (tree: Tree, verb: number): string | null => {
  const next = tree.tokens[verb + 1];
  if (!next || !/^(?:NOUN|ADJ)$/.test(next.upos)) return null;
  return `${tree.tokens[verb]!.lemma.toLowerCase()} ${next.lemma.toLowerCase()}`;
};
