import type { Tree } from '../tree.ts';

/** The dependents of a word that stand behind one of these prepositions. */
export const behind = (tree: Tree, index: number, prepositions: readonly string[]): readonly number[] =>
  tree
    .childrenOf(index)
    .filter((child) => /^(?:nmod|obl)/.test(tree.tokens[child]!.deprel) && opensWith(tree, child, prepositions))
    // `the entry of fighters, smuggling of arms`: a phrase before a noun belongs to what stands before it
    .filter((child) => child > index || tree.tokens[child]!.deprel.startsWith('obl'));

/** Whether one of these prepositions opens a phrase. */
export const opensWith = (tree: Tree, phrase: number, prepositions: readonly string[]): boolean => {
  // a source is nobody to whom something is done
  if (tree.children(phrase, 'case').some((mark) => /^according$/i.test(tree.tokens[mark]!.text))) return false;
  if (isCompared(tree, phrase)) return false;
  if (tree.children(phrase, 'case').some((mark) => prepositions.includes(tree.tokens[mark]!.lemma.toLowerCase())))
    return true;
  // `to more than 30 countries`: the preposition may hang on the quantity
  const { first } = tree.extent(phrase);
  return first < phrase && prepositions.includes(tree.tokens[first]!.text.toLowerCase());
};

/** `more pressure on Peru than on Chile`: less is done to those behind `than`. */
export const isCompared = (tree: Tree, phrase: number): boolean => {
  const [first] = tree.children(phrase, 'case');
  if (first === undefined || first > phrase) return false;
  return [first, first - 1].some((at) => /^than$/i.test(tree.tokens[at]?.text ?? ''));
};

/** The same, also inside the phrases below it: `misuse of the road for illicit ends by the other side`. */
export const behindDeep = (tree: Tree, index: number, prepositions: readonly string[]): readonly number[] => {
  const found: number[] = [];
  let level: readonly number[] = [index];
  for (let depth = 0; depth < 4 && level.length > 0; depth++) {
    found.push(...level.flatMap((at) => behind(tree, at, prepositions)));
    // `protests by fishermen and crews against the ban`: what stands behind the last of them belongs to all
    level = level.flatMap((at) => (at === index ? tree.children(at, 'nmod') : tree.children(at, 'nmod', 'conj')));
  }
  return found;
};
