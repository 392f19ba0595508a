import type { Tree } from '../tree.ts';

/** How many nouns above the one that a clause hangs on may be meant. */
const REACH = 3;

/**
 * The nouns of which a relative clause or a participle may say what is done to them, nearest first, and those above
 * them: `the ban on ore that Ostria imposed`, `a deal on fishing, signed by both`, `the clerks they had dismissed`. None
 * where the clause tells what they do or has an object of its own.
 */
export const describedNouns = (tree: Tree, verb: number, passive: boolean): readonly number[] => {
  const { deprel, head } = tree.tokens[verb]!;
  if (!deprel.startsWith('acl') || head < 0 || head > verb) return [];
  if (!(passive ? isDoneToNoun(tree, verb) : isObjectOf(tree, verb))) return [];
  const nouns = [head];
  for (let at = head, climbed = 0; climbed < REACH; climbed++) {
    if (tree.tokens[at]!.deprel !== 'nmod') break;
    at = tree.tokens[at]!.head;
    nouns.push(at);
  }
  return nouns;
};

const isDoneToNoun = (tree: Tree, verb: number): boolean =>
  tree.tokens[verb]!.deprel === 'acl' || tree.children(verb, 'nsubj').some((subject) => isRelative(tree, subject));

/** `that Ostria imposed`, `Ostria imposed`; not `that imposed it` nor `where Ostria imposed it`. */
const isObjectOf = (tree: Tree, verb: number): boolean => {
  const objects = tree.children(verb, 'obj');
  if (objects.length > 0) return objects.every((object) => isRelative(tree, object));
  const subjects = tree.children(verb, 'nsubj');
  return (
    subjects.length > 0 &&
    !subjects.some((subject) => isRelative(tree, subject)) &&
    !tree.children(verb, 'obl', 'advmod', 'xcomp', 'ccomp').some((word) => isRelative(tree, word))
  );
};

const isRelative = (tree: Tree, index: number): boolean => /^W/.test(tree.tokens[index]!.xpos);
