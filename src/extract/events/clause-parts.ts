import type { Tree } from '../tree.ts';
import { isCompared } from './phrases-behind.ts';

/** Subjects, the agent of a passive, or who shares the subject of the governing verb (coordination, control). */
export const actorsOf = (tree: Tree, verb: number, passive: boolean): readonly number[] => {
  if (passive)
    return tree
      .children(verb, 'obl')
      .filter((index) => tree.children(index, 'case').some((mark) => tree.tokens[mark]!.lemma === 'by'));
  const before = finiteParticiple(tree, verb)?.subject;
  if (before !== undefined) return [before];
  let at = verb;
  for (let climbed = 0; climbed < 5; climbed++) {
    const subjects = tree
      .children(at, 'nsubj')
      .filter((index) => tree.tokens[index]!.deprel !== 'nsubj:pass' || at !== verb);
    if (subjects.length > 0) return subjects;
    const { deprel, head } = tree.tokens[at]!;
    if (head < 0) return [];
    if (/^acl(?!:relcl)/.test(deprel)) return [head];
    if (!/^(?:conj|xcomp|advcl|parataxis)/.test(deprel)) return [];
    at = head;
  }
  return [];
};

/**
 * A past tense that the parser took for a participle before a noun (`Sudmark severed ties`): right behind a noun, a name
 * or an auxiliary, in a sentence with no other main verb. Its subject stands before it, its object is the noun.
 */
export const finiteParticiple = (
  tree: Tree,
  verb: number,
): { readonly subject: number; readonly object: number } | null => {
  const { deprel, head, xpos } = tree.tokens[verb]!;
  if (deprel !== 'amod' || head < verb || !/^VB[DN]$/.test(xpos)) return null;
  const noun = tree.tokens[head]!;
  if (noun.deprel !== 'root' || tree.child(head, 'cop') !== null) return null;
  let subject = verb - 1;
  while (subject >= 0 && /^(?:AUX|ADV)$/.test(tree.tokens[subject]!.upos)) subject--;
  return subject >= 0 && /^(?:NOUN|PROPN|PRON)$/.test(tree.tokens[subject]!.upos) ? { subject, object: head } : null;
};

/** Lemma in lower case; a plural that the tagger took for a singular loses its s. */
export const lemmaOf = (tree: Tree, index: number): string => tree.lemmas[index]!;

/** Whether one of these prepositions stands before a noun. */
export const hasPreposition = (
  tree: Tree,
  index: number,
  prepositions: ReadonlySet<string> | readonly string[],
): boolean => {
  const isWanted = (word: string): boolean =>
    'has' in prepositions ? prepositions.has(word) : prepositions.includes(word);
  if (isCompared(tree, index)) return false;
  const isMarked = (at: number): boolean =>
    tree.children(at, 'case', 'mark').some((mark) => mark < index && isWanted(tree.tokens[mark]!.lemma.toLowerCase()));
  if (isMarked(index) || tree.children(index, 'compound', 'amod', 'nmod:desc').some(isMarked)) return true;
  // `to more than 30 countries`, `to Foreign Minister Ann Bell`: it may hang on the quantity or the title
  if (!/^(?:nmod|obl)/.test(tree.tokens[index]!.deprel)) return false;
  const { first } = tree.extent(index);
  return first < index && tree.tokens[first]!.deprel === 'case' && isWanted(tree.tokens[first]!.text.toLowerCase());
};

const LEAVES_CLAUSE = /^(?:conj|parataxis|acl:relcl|nsubj|csubj)/;

/** Tokens up to some levels below one, without those of other clauses. */
export const below = (tree: Tree, index: number, levels = 4): readonly number[] => {
  const found: number[] = [];
  let level: readonly number[] = [index];
  for (let depth = 0; depth < levels && level.length > 0; depth++) {
    level = level.flatMap((at) =>
      tree.childrenOf(at).filter((child) => !LEAVES_CLAUSE.test(tree.tokens[child]!.deprel)),
    );
    found.push(...level);
  }
  return found;
};

/** Whether one of the lemmas stands below a token in its clause. */
export const hasBelow = (tree: Tree, index: number, lemmas: ReadonlySet<string>): boolean =>
  below(tree, index).some((child) => lemmas.has(lemmaOf(tree, child)));
