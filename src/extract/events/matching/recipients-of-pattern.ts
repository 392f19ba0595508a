import { MONTH_NAMES, WEEKDAY_NAMES } from '../../../time/calendar-names.ts';
import type { Tree } from '../../tree.ts';
import { finiteParticiple, hasPreposition, lemmaOf } from '../clause-parts.ts';

/**
 * To whom a verb is done as its pattern asks for it.
 * @param prepositions those of the pattern; none where the object itself is the recipient
 */
export const recipientsOfPattern = (
  tree: Tree,
  verb: number,
  object: number | null,
  prepositions: readonly string[],
  undergoers: readonly number[],
): readonly number[] => {
  if (prepositions.length === 0)
    return object === null ? [...undergoers, ...tree.children(verb, 'iobj')] : tree.children(verb, 'iobj');
  const noun = object ?? finiteParticiple(tree, verb)?.object ?? null;
  const places = [...tree.childrenOf(verb), ...(noun === null ? [] : tree.childrenOf(noun))];
  const found = places.filter(
    (index) => index > verb && hasPreposition(tree, index, prepositions) && !isTime(tree, index),
  );
  if (found.length > 0) return found;
  const particle = tree
    .children(verb, 'compound:prt', 'advmod')
    .some((index) => prepositions.includes(tree.tokens[index]!.lemma.toLowerCase()));
  if (particle && undergoers.length > 0) return undergoers;
  // `call on the mayors`, where the parse makes the preposition a particle and leaves the phrase bare
  if (particle) return tree.children(verb, 'obl').filter((index) => index > verb && tree.child(index, 'case') === null);
  return object !== null && prepositions.includes('to')
    ? [...tree.children(verb, 'iobj'), ...undergoers].filter((index) => index !== object)
    : [];
};

/** Words that a preposition leads to as a time, not as a recipient (`On Monday …`). */
const TIMES: ReadonlySet<string> = new Set([
  ...WEEKDAY_NAMES,
  // `may` is more often a verb
  ...MONTH_NAMES.filter((name) => name !== 'may'),
  ...'jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec.'.split(' '),
  ...'day week month year night morning evening afternoon today yesterday tomorrow weekend eve'.split(' '),
]);

/** `on Monday`, `on 3 October`, `in 2024` */
const isTime = (tree: Tree, index: number): boolean =>
  TIMES.has(lemmaOf(tree, index)) ||
  (tree.tokens[index]!.upos === 'NUM' &&
    (/^(?:1[89]|20)\d\d$/.test(tree.tokens[index]!.text) ||
      tree.childrenOf(index).some((child) => TIMES.has(lemmaOf(tree, child)))));

/** What stands behind one of these prepositions and tells no time. */
export const timelessBehind = (tree: Tree, index: number, prepositions: readonly string[]): readonly number[] =>
  tree
    .children(index, 'nmod', 'obl')
    .filter((child) => hasPreposition(tree, child, prepositions) && !isTime(tree, child));
