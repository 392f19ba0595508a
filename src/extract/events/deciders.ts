import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { behind } from './phrases-behind.ts';
import { subjectsOf } from './subjects-of.ts';
import { passiveSubjects } from './voice.ts';

/**
 * Heads of those who may have decided what a passive without `by` tells: whose text it is (`a European Parliament
 * resolution adopted in May`), or where it was adopted (`adopted in the Council`, `in two countries`).
 */
export const decidersOf = (knowledge: Knowledge, tree: Tree, predicate: number): readonly number[] => {
  const texts = passiveSubjects(tree, predicate).flatMap((text) => tree.conjuncts(text));
  return [
    ...behind(tree, predicate, ['in', 'at']),
    ...texts.flatMap((text) => [
      ...tree.children(text, 'compound', 'nmod:poss'),
      ...behind(tree, text, ['of', 'from', 'in', 'at']),
    ]),
    // `condemned the raid in a resolution adopted in May`
    ...texts.flatMap((text) => speakersIn(knowledge, tree, text)),
    // `a resolution in the Council, which was adopted`: nobody adopts a council
    ...texts,
  ];
};

/** Who says something in a text: the subject of the verb on which the text hangs. */
const speakersIn = (knowledge: Knowledge, tree: Tree, text: number): readonly number[] => {
  const { head, deprel } = tree.tokens[text]!;
  const said = head >= 0 && /^obl/.test(deprel) && tree.tokens[head]!.upos === 'VERB';
  const within = tree.children(text, 'case').some((mark) => /^(?:in|by|through|with)$/i.test(tree.tokens[mark]!.text));
  if (!said || !within) return [];
  // `urged the league to end the ban in a resolution`: of whoever urges
  let verb = head;
  while (tree.tokens[verb]!.deprel.startsWith('xcomp') && tree.tokens[verb]!.head >= 0) verb = tree.tokens[verb]!.head;
  return subjectsOf(knowledge, tree, verb);
};
