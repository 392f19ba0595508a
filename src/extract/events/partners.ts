import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { behind } from './phrases-behind.ts';

/** Heads of those with whom or against whom something is done, wherever below the verb it is said. */
export const partnersIn = (tree: Tree, verb: number, things: readonly number[]): readonly number[] =>
  [...things, ...gerundsBelow(tree, verb)].flatMap((thing) => partnersBelow(tree, thing));

/** `announced the end of a pact with Ostria`, `signed a text on setting up a board with Ostria`. */
const partnersBelow = (tree: Tree, thing: number, depth = 0): readonly number[] =>
  depth > 3
    ? []
    : [
        ...behind(tree, thing, ['with', 'against']),
        ...tree
          .children(thing, 'nmod', 'acl', 'obj', 'advcl')
          .filter((child) => child > thing && !tree.tokens[child]!.deprel.startsWith('acl:relcl'))
          .flatMap((child) => partnersBelow(tree, child, depth + 1)),
      ];

/** `will sign a text on setting up a board with Ostria`, where the parse hangs what the text is on upon the verb. */
const gerundsBelow = (tree: Tree, verb: number): readonly number[] =>
  tree
    .children(verb, 'advcl')
    .filter(
      (child) =>
        child > verb &&
        tree.tokens[child]!.xpos === 'VBG' &&
        tree.children(child, 'mark').some((mark) => /^(?:on|for|of|about)$/i.test(tree.tokens[mark]!.text)),
    );

/**
 * Heads of those with whom somebody asks to do together what is asked for: `proposed holding talks with Ostria`, `its demand
 * for a treaty with Ostria`; nobody of `asked for an end to its row with Ostria`, `the
 * suspension of talks with Ostria`.
 */
export const partnersAskedFor = (
  knowledge: Pick<Knowledge, 'codebook'>,
  tree: Tree,
  verb: number,
  things: readonly number[],
): readonly number[] => {
  // the parse may hang a gerund right behind the verb on another word
  const gerunds = [...tree.children(verb, 'advcl', 'xcomp'), verb + 1].filter(
    (one, i, all) => tree.tokens[one]?.xpos === 'VBG' && all.indexOf(one) === i,
  );
  const goesOn = (at: number): boolean => !ENDING(knowledge).has(tree.lemmas[at]!);
  const asked = [...things, ...gerunds.filter(goesOn).flatMap((gerund) => tree.children(gerund, 'obj'))];
  return asked
    .flatMap((thing) => [thing, ...(goesOn(thing) ? behind(tree, thing, ['for', 'of', 'on']) : [])])
    .filter((thing) => DONE_TOGETHER(knowledge).has(tree.lemmas[thing]!))
    .flatMap((thing) => behind(tree, thing, ['with']));
};

const ENDING = wordClass('ending-together');
const DONE_TOGETHER = wordClass('things-done-together');
