import type { Tree } from '../tree.ts';

/**
 * The objects of a verb, also where the parse gives them another relation: a quantity (`killed at least six men`) is
 * taken for a phrase with `at`, a name behind the verb for a second subject.
 */
export const objectsOf = (tree: Tree, verb: number): readonly number[] => {
  const own = tree.children(verb, 'obj');
  if (own.length > 0) return own;
  // `imposed new targeted sanctions`: a participle before its noun that is taken for a verb of its own
  const shared = tree
    .children(verb, 'xcomp')
    .filter((child) => tree.tokens[child]!.xpos === 'VBN' && tree.child(child, 'mark', 'aux') === null)
    .flatMap((child) => tree.children(child, 'obj').filter((object) => object === child + 1));
  if (shared.length > 0) return shared;
  const quantities = tree.children(verb, 'obl').filter((child) => child > verb && isQuantity(tree, child));
  if (quantities.length > 0) return quantities;
  // `supporters hold rallies on Friday`: a bare noun right behind the verb that the parse takes for a phrase
  const bare = tree.children(verb, 'obl').filter((child) => isBareBehind(tree, verb, child));
  if (bare.length > 0) return bare;
  // `urges Lind to step down`: a name right behind a verb that the parse joins to it
  const renamed = tree
    .children(verb, 'nsubj')
    .filter((child) => child < verb && !ownSubjects(tree, verb).includes(child));
  if (renamed.length > 0 && tree.tokens[verb]!.deprel === 'acl:relcl') return renamed;
  const joined = tree
    .children(verb, 'flat', 'appos')
    .filter((child) => child === verb + 1 && tree.tokens[child]!.upos === 'PROPN');
  if (joined.length > 0) return joined;
  const subjects = tree.children(verb, 'nsubj');
  const behind = subjects.filter((child) => child > verb && !tree.tokens[child]!.deprel.endsWith('pass'));
  return behind.length > 0 && behind.length < subjects.length ? behind : [];
};

const isBareBehind = (tree: Tree, verb: number, noun: number): boolean =>
  (tree.tokens[noun]!.deprel === 'obl'
    ? /^(?:NOUN|PROPN)$/.test(tree.tokens[noun]!.upos)
    : // `Norland blamed Ostria for the delay`
      tree.tokens[noun]!.deprel === 'obl:unmarked' && tree.tokens[noun]!.upos === 'PROPN') &&
  !TIMES.test(tree.tokens[noun]!.lemma) &&
  tree.child(noun, 'case') === null &&
  tree.extent(noun).first === verb + 1;

const TIMES =
  /^(?:day|week|month|year|hour|minute|time|night|morning|evening|afternoon|weekend|today|yesterday|tomorrow|\w+day)$/i;

/** The subjects of a verb itself: not a second one behind it, but a noun right before it that the parse joins to it. */
export const ownSubjects = (tree: Tree, verb: number): readonly number[] => {
  const subjects = tree.children(verb, 'nsubj').filter((child) => !endsPlace(tree, child, verb));
  const before = subjects.filter((child) => child < verb);
  // `Norland, whose troops Ostria attacked`: where the parse takes who attacks for another name of the troops
  const renamed = before.flatMap((child) =>
    tree.children(child, 'nmod:poss').some((owner) => /^whose$/i.test(tree.tokens[owner]!.text))
      ? tree.children(child, 'appos').filter((name) => name === child + 1 && tree.tokens[name]!.upos === 'PROPN')
      : [],
  );
  if (renamed.length > 0) return renamed;
  if (before.length > 0) return before;
  const { xpos, deprel, head } = tree.tokens[verb]!;
  if (subjects.length > 0 || !/^VB[DZP]$/.test(xpos)) return subjects;
  // `Air strikes on the port kill nine`: where the parse takes the noun for the whole and the verb for a second one
  if (deprel === 'conj' && head >= 0 && tree.tokens[head]!.upos === 'NOUN' && tree.child(verb, 'cc') === null)
    return tree.tokens[head]!.deprel === 'root' ? [head] : [];
  const joined = tree.children(verb, 'compound', 'nmod:unmarked', 'obl:unmarked').filter((child) => child === verb - 1);
  return joined.filter((child) => /^(?:NOUN|PROPN)$/.test(tree.tokens[child]!.upos));
};

/** `derailed in Adel, Norland killing six`: what ends the name of a place is no subject of the participle behind it. */
const endsPlace = (tree: Tree, noun: number, verb: number): boolean =>
  noun === verb - 1 &&
  tree.tokens[verb]!.xpos === 'VBG' &&
  tree.tokens[noun]!.upos === 'PROPN' &&
  tree.tokens[noun - 1]?.text === ',' &&
  tree.tokens[noun - 2]?.upos === 'PROPN';

/** `at least six men`, `up to a hundred houses`, `more than …` */
const isQuantity = (tree: Tree, noun: number): boolean => {
  const { first } = tree.extent(noun, (child) => child.deprel.startsWith('acl'));
  const opening = `${tree.tokens[first]?.text} ${tree.tokens[first + 1]?.text}`.toLowerCase();
  return /^(?:at least|at most|up to|about \d|around \d|over \d|more than|less than|fewer than|as many)/.test(opening);
};
