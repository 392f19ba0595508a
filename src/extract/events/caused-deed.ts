import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { isNounForPeople } from './can-act.ts';

/** What made somebody do what an infinitive tells. */
export interface Cause {
  /** the verb: `led` */
  readonly verb: number;
  /** its object, who does it */
  readonly doer: number;
}

/**
 * `led Norland to withdraw`, `pushing the two to form a league`: the verb that brought its object to do what an
 * infinitive tells, whatever the parse hangs the infinitive on; null without one.
 */
export const causeOf = (knowledge: Knowledge, tree: Tree, infinitive: number): Cause | null => {
  const to = tree.children(infinitive, 'mark').find((mark) => /^to$/i.test(tree.tokens[mark]!.text));
  if (to === undefined || to > infinitive) return null;
  const verb = tree.tokens.findLastIndex(({ index, upos }) => index < to && upos === 'VERB');
  if (verb < 0 || !CAUSING(knowledge).has(tree.tokens[verb]!.lemma.toLowerCase())) return null;
  const doer = tree.children(verb, 'obj', 'iobj').find((object) => object > verb && object < to);
  if (doer === undefined || isAskedOnly(knowledge, tree, verb)) return null;
  return { verb, doer };
};

/** `Nothing led Norland to withdraw`, `none of this forced it to`: it was not brought to do it. */
export const isCausedByNothing = (tree: Tree, { verb }: Cause): boolean =>
  subjectOf(tree, verb).some(
    (subject) =>
      /^(?:nothing|nobody|none|neither)$/i.test(tree.tokens[subject]!.text) ||
      tree.children(subject, 'det').some((child) => /^(?:no|neither)$/i.test(tree.tokens[child]!.text)),
  );

const CAUSING = wordClass('causing');

/** `The envoy pushed Norland to sign`: of people these words tell what is asked, of a thing what came of it. */
const isAskedOnly = (knowledge: Knowledge, tree: Tree, verb: number): boolean =>
  /^(?:push|press|pressure|move)$/.test(tree.tokens[verb]!.lemma.toLowerCase()) &&
  subjectOf(tree, verb).some(
    (subject) =>
      /^(?:PROPN|PRON)$/.test(tree.tokens[subject]!.upos) || isNounForPeople(knowledge, tree.lemmas[subject]!),
  );

const subjectOf = (tree: Tree, verb: number): readonly number[] => {
  const own = tree.children(verb, 'nsubj');
  const { head, deprel } = tree.tokens[verb]!;
  return own.length === 0 && head >= 0 && /^(?:xcomp|conj)/.test(deprel) ? tree.children(head, 'nsubj') : own;
};
