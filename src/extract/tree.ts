import type { Sentence, Token } from '../language/sentence.ts';
import { oncePer } from '../text/once-per.ts';

/** The dependents of every token of a sentence, in order. Computed once for each sentence. */
export interface Tree {
  readonly tokens: readonly Token[];
  /** of each token the lemma in lower case; a plural that the tagger took for a singular loses its s */
  readonly lemmas: readonly string[];
  /** indexes of the direct dependents of a token */
  childrenOf(index: number): readonly number[];
  /** the first dependent whose relation is one of these (`nsubj` also stands for `nsubj:pass`) */
  child(index: number, ...relations: readonly string[]): number | null;
  children(index: number, ...relations: readonly string[]): readonly number[];
  /** the token and its conjuncts, in order */
  conjuncts(index: number): readonly number[];
  /** first and last token of everything below a token, leaving out branches whose relation to it is refused */
  extent(index: number, refuse?: (child: Token) => boolean): { readonly first: number; readonly last: number };
}

const NONE: readonly number[] = [];

/** True for a relation and its subtypes: `isRelation('nsubj:pass', 'nsubj')`. */
export const isRelation = (deprel: string, relation: string): boolean =>
  deprel === relation ||
  (deprel.length > relation.length && deprel.startsWith(relation) && deprel[relation.length] === ':');

export const treeOf = oncePer(({ tokens }: Sentence): Tree => {
  // the root hangs on -1
  const below: number[][] = [];
  for (const { index, head } of tokens) {
    const siblings = below[head + 1];
    if (siblings) siblings.push(index);
    else below[head + 1] = [index];
  }
  const childrenOf = (index: number): readonly number[] => below[index + 1] ?? NONE;
  const isOneOf = (index: number, relations: readonly string[]): boolean => {
    const { deprel } = tokens[index]!;
    for (const relation of relations) if (isRelation(deprel, relation)) return true;
    return false;
  };
  const children = (index: number, ...relations: readonly string[]): readonly number[] => {
    const found: number[] = [];
    for (const child of childrenOf(index)) if (isOneOf(child, relations)) found.push(child);
    return found.length > 0 ? found : NONE;
  };
  return {
    tokens,
    lemmas: tokens.map(lemmaOfToken),
    childrenOf,
    children,
    child: (index, ...relations) => {
      for (const child of childrenOf(index)) if (isOneOf(child, relations)) return child;
      return null;
    },
    // `the bishop and the Norlandic ministry`, whatever the tree takes the second for: nothing else has an `and` of its own
    conjuncts: (index) => [
      index,
      ...children(index, 'conj', 'appos').filter(
        (child) => tokens[child]!.deprel !== 'appos' || children(child, 'cc').some((mark) => mark < child),
      ),
    ],
    extent: (index, refuse = () => false) => {
      let first = index;
      let last = index;
      const queue = childrenOf(index).filter((child) => !refuse(tokens[child]!));
      for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        if (next < first) first = next;
        if (next > last) last = next;
        queue.push(...childrenOf(next));
      }
      return { first, last };
    },
  };
});

/** Nouns that end in s in the singular too. */
const SINGULAR_IN_S = /^(?:series|means|headquarters|politics|barracks|crossroads|premises|news|teargas)$/;

const lemmaOfToken = ({ lemma, text, upos }: Token): string => {
  const lower = lemma.toLowerCase();
  return upos !== 'VERB' &&
    upos !== 'PRON' &&
    lower.length > 4 &&
    lower === text.toLowerCase() &&
    // `status` and `crisis` are no plurals
    /[^siu]s$/.test(lower) &&
    !SINGULAR_IN_S.test(lower)
    ? lower.slice(0, -1)
    : lower.replace(/^co-(?=op|ord)/, 'co');
};
