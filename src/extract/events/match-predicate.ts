import type { Tree } from '../tree.ts';
import type { CodedPattern, EventCodebook, EventCodebookEntry } from './codebook/event-codebook.ts';

/** A verb or noun that tells an event, and where its actors and recipients stand. */
export interface PredicateMatch {
  /** index of the verb or noun */
  readonly predicate: number;
  /** index of the object noun of a light verb, or null */
  readonly object: number | null;
  readonly entry: EventCodebookEntry;
  /** the pattern as written in the codebook, or the noun */
  readonly pattern: string;
  /** heads of the noun phrases of those who act */
  readonly actors: readonly number[];
  /** heads of the noun phrases of those upon whom */
  readonly recipients: readonly number[];
}

/** Every predicate of a sentence that the codebook knows; of several patterns on one verb the most specific. */
export const matchPredicates = (tree: Tree, codebook: EventCodebook): readonly PredicateMatch[] => {
  const matches: PredicateMatch[] = [];
  const taken = new Set<number>();
  for (const token of tree.tokens) {
    if (token.upos !== 'VERB') continue;
    const match = matchVerb(tree, token.index, codebook.patternsOf(verbLemma(tree, token.index)));
    if (!match) continue;
    matches.push(match);
    if (match.object !== null) taken.add(match.object);
  }
  for (const token of tree.tokens) {
    if (token.upos !== 'NOUN' || taken.has(token.index)) continue;
    const entry = codebook.entriesOfNoun(token.lemma)[0];
    if (entry) matches.push(matchNoun(tree, token.index, entry));
  }
  return matches.sort((a, b) => a.predicate - b.predicate);
};

const verbLemma = (tree: Tree, verb: number): string => tree.tokens[verb]!.lemma.toLowerCase();

const matchVerb = (tree: Tree, verb: number, patterns: readonly CodedPattern[]): PredicateMatch | null => {
  const passive = isPassive(tree, verb);
  for (const { pattern, entry } of patterns) {
    const undergoers = passive ? tree.children(verb, 'nsubj:pass') : tree.children(verb, 'obj');
    let object: number | null = null;
    if (pattern.objects.length > 0) {
      object =
        undergoers
          .flatMap((index) => tree.conjuncts(index))
          .find((index) => pattern.objects.includes(tree.tokens[index]!.lemma.toLowerCase())) ?? null;
      if (object === null) continue;
    }
    if (!pattern.fixed.every((words) => hasBelow(tree, object ?? verb, words.split('|')))) continue;
    const recipients = recipientsOf(tree, verb, object, pattern.recipient, pattern.prepositions, undergoers);
    if (pattern.recipient && recipients.length === 0) continue;
    return {
      predicate: verb,
      object,
      entry,
      pattern: pattern.source,
      actors: actorsOf(tree, verb, passive),
      recipients,
    };
  }
  return null;
};

const recipientsOf = (
  tree: Tree,
  verb: number,
  object: number | null,
  asked: boolean,
  prepositions: readonly string[],
  undergoers: readonly number[],
): readonly number[] => {
  if (!asked) return [];
  if (prepositions.length === 0)
    return object === null ? [...undergoers, ...tree.children(verb, 'iobj')] : tree.children(verb, 'iobj');
  const places = [...tree.childrenOf(verb), ...(object === null ? [] : tree.childrenOf(object))];
  return places.filter((index) =>
    tree.children(index, 'case').some((mark) => prepositions.includes(tree.tokens[mark]!.lemma.toLowerCase())),
  );
};

/** Subjects, the agent of a passive, or who shares the subject of the governing verb (coordination, control). */
const actorsOf = (tree: Tree, verb: number, passive: boolean): readonly number[] => {
  if (passive)
    return tree
      .children(verb, 'obl')
      .filter((index) => tree.children(index, 'case').some((mark) => tree.tokens[mark]!.lemma === 'by'));
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

const isPassive = (tree: Tree, verb: number): boolean =>
  tree.child(verb, 'nsubj:pass', 'aux:pass') !== null ||
  (tree.tokens[verb]!.xpos === 'VBN' && /^acl$/.test(tree.tokens[verb]!.deprel));

const matchNoun = (tree: Tree, noun: number, entry: EventCodebookEntry): PredicateMatch => {
  const actors = [...tree.children(noun, 'nmod:poss'), ...behind(tree, noun, ['of', 'by', 'between', 'from'])];
  const recipients = behind(tree, noun, ['to', 'with', 'against', 'on', 'for', 'in']);
  return { predicate: noun, object: null, entry, pattern: tree.tokens[noun]!.lemma, actors, recipients };
};

const behind = (tree: Tree, noun: number, prepositions: readonly string[]): readonly number[] =>
  tree
    .children(noun, 'nmod')
    .filter((index) =>
      tree.children(index, 'case').some((mark) => prepositions.includes(tree.tokens[mark]!.lemma.toLowerCase())),
    );

/** Whether one of the lemmas stands up to three levels below a token. */
const hasBelow = (tree: Tree, index: number, lemmas: readonly string[]): boolean => {
  let level = tree.childrenOf(index);
  for (let depth = 0; depth < 3; depth++) {
    if (level.some((child) => lemmas.includes(tree.tokens[child]!.lemma.toLowerCase()))) return true;
    level = level.flatMap((child) => tree.childrenOf(child));
  }
  return false;
};
