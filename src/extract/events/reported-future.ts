import type { EventStatus } from '../../kinds/event.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';

const FORETELLING = wordClass('foretelling');

/** `announced that the talks would take place`: the future as seen from a past announcement. */
export const reportedFuture = (knowledge: Knowledge, tree: Tree, predicate: number): EventStatus | null => {
  const { deprel, head } = tree.tokens[predicate]!;
  if (head >= 0 && /^ccomp/.test(deprel))
    return FORETELLING(knowledge).has(tree.tokens[head]!.lemma.toLowerCase()) ? 'planned' : null;
  if (head >= 0 && !/^(?:root|conj|parataxis)$/.test(deprel)) return null;
  const below = tree.childrenOf(predicate);
  if (
    below.some(
      (child) =>
        /^advcl/.test(tree.tokens[child]!.deprel) && tree.child(child, 'mark') !== null && isCondition(tree, child),
    )
  )
    return null;
  // `The envoy would meet the bishop today`, `The envoy would meet the bishop, the agency reports`
  const soon = below.some((child) => /^(?:today|tomorrow|tonight)$/i.test(tree.tokens[child]!.text));
  const reported = below.some(
    (child) =>
      /^(?:parataxis|advcl)/.test(tree.tokens[child]!.deprel) &&
      FORETELLING(knowledge).has(tree.tokens[child]!.lemma.toLowerCase()) &&
      /^VB[DZPN]$/.test(tree.tokens[child]!.xpos),
  );
  return soon || reported || isAppointment(knowledge, tree, predicate) ? 'planned' : null;
};

/** `The envoy would also attend the gathering`: what is on somebody’s calendar; not `would later attend`, nor `would rather`. */
const isAppointment = (knowledge: Knowledge, tree: Tree, predicate: number): boolean =>
  APPOINTMENTS(knowledge).has(tree.tokens[predicate]!.lemma.toLowerCase()) &&
  tree
    .children(predicate, 'nsubj')
    .some((subject) => !/^(?:who|anybody|nobody|everybody|everyone|anyone)$/i.test(tree.tokens[subject]!.text)) &&
  tree
    .children(predicate, 'advmod')
    .every((word) => /^(?:also|too|then|there|both|again)$/i.test(tree.tokens[word]!.text)) &&
  tree
    .children(predicate, 'obl', 'advcl')
    .every((child) => !tree.children(child, 'case', 'mark').some((mark) => UNCERTAIN.test(tree.tokens[mark]!.text)));

const APPOINTMENTS = wordClass('appointments');
const UNCERTAIN = /^(?:without|if|unless|until|once|only)$/i;

const isCondition = (tree: Tree, clause: number): boolean =>
  tree.children(clause, 'mark').some((mark) => /^(?:if|unless|whether|should)$/i.test(tree.tokens[mark]!.text));
