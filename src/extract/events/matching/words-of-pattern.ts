import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Tree } from '../../tree.ts';
import { below, hasBelow, hasPreposition, lemmaOf } from '../clause-parts.ts';
import { PREPOSITIONS } from '../codebook/event-pattern.ts';
import { withParts } from './parts-of-measure.ts';

/** A particle of the verb itself (`step down`), or part of the preposition behind it (`out of`); any other word below it. */
export const hasWord = (tree: Tree, verb: number, words: ReadonlySet<string>): boolean => {
  for (const word of words) if (!PREPOSITIONS.has(word)) return hasBelow(tree, verb, words);
  const near = tree.childrenOf(verb);
  // `pressed Norland to sign`: the mark of the infinitive, too
  return [...near, ...near.flatMap((index) => tree.children(index, 'case', 'mark'))].some((index) =>
    words.has(tree.tokens[index]!.lemma.toLowerCase()),
  );
};

/** `a joint declaration was adopted`: what stands with the subject of a passive. */
export const hasWordOfAny = (tree: Tree, nouns: readonly number[], words: ReadonlySet<string>): boolean =>
  nouns.some((noun) => hasBelow(tree, noun, words));

/** `handed over 30 hostages`, where the parse reads `more than 30`. */
const isBeforeNumber = (tree: Tree, index: number): boolean =>
  tree.tokens[index + 1]?.upos === 'NUM' && tree.tokens[index]!.head === index + 1;

/** `off` with `protest` in `called off the protest`, `to` with `street` in `took to the streets`. */
export const hasPair = (
  knowledge: Pick<Knowledge, 'codebook'>,
  tree: Tree,
  verb: number,
  undergoers: readonly number[],
  prepositions: ReadonlySet<string>,
  nouns: ReadonlySet<string>,
): boolean => {
  const isParticle = (index: number): boolean => prepositions.has(tree.tokens[index]!.lemma.toLowerCase());
  if (
    tree.children(verb, 'compound:prt', 'advmod').some(isParticle) ||
    (isBeforeNumber(tree, verb + 1) && isParticle(verb + 1))
  )
    if (
      [...withParts(knowledge, tree, undergoers), ...tree.children(verb, 'obl')].some((index) =>
        nouns.has(lemmaOf(tree, index)),
      )
    )
      return true;
  return below(tree, verb, 3).some(
    (index) => nouns.has(lemmaOf(tree, index)) && hasPreposition(tree, index, prepositions),
  );
};
