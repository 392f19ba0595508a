import type { Sentence, Token } from '../language/sentence.ts';

/** The dependents of every token of a sentence, in order. Computed once for each sentence. */
export interface Tree {
  readonly tokens: readonly Token[];
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

const TREES = new WeakMap<Sentence, Tree>();
const NONE: readonly number[] = [];

/** True for a relation and its subtypes: `isRelation('nsubj:pass', 'nsubj')`. */
export const isRelation = (deprel: string, relation: string): boolean =>
  deprel === relation ||
  (deprel.length > relation.length && deprel.startsWith(relation) && deprel[relation.length] === ':');

export const treeOf = (sentence: Sentence): Tree => {
  const known = TREES.get(sentence);
  if (known) return known;
  const tree = buildTree(sentence.tokens);
  TREES.set(sentence, tree);
  return tree;
};

const buildTree = (tokens: readonly Token[]): Tree => {
  const below = new Map<number, number[]>();
  for (const token of tokens) {
    const siblings = below.get(token.head);
    if (siblings) siblings.push(token.index);
    else below.set(token.head, [token.index]);
  }
  const childrenOf = (index: number): readonly number[] => below.get(index) ?? NONE;
  const children = (index: number, ...relations: readonly string[]): readonly number[] =>
    childrenOf(index).filter((child) => relations.some((relation) => isRelation(tokens[child]!.deprel, relation)));
  return {
    tokens,
    childrenOf,
    children,
    child: (index, ...relations) => children(index, ...relations)[0] ?? null,
    conjuncts: (index) => [index, ...children(index, 'conj')],
    extent: (index, refuse = () => false) => {
      let first = index;
      let last = index;
      const open = childrenOf(index).filter((child) => !refuse(tokens[child]!));
      const queue = [...open];
      for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        if (next < first) first = next;
        if (next > last) last = next;
        queue.push(...childrenOf(next));
      }
      return { first, last };
    },
  };
};
