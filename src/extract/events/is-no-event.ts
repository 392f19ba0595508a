import type { Tree } from '../tree.ts';
import { anotherSense } from './another-sense.ts';
import { concernsNobody } from './concerns-nobody.ts';
import { isDecisionOfSomebody } from './event-status.ts';
import { happensByItself, isDoneByArms, isDoneByDissent, isDoneByFighting } from './happens-by-itself.ts';
import { isInTitle } from './in-title.ts';
import { isSaidByUs } from './is-said-by-us.ts';
import { nounIsNoEvent } from './noun-is-no-event.ts';
import type { ReadCandidate } from './read-candidate.ts';
import { saysWhichIsMeant } from './says-which-is-meant.ts';
import { tenseOf } from './tense-of.ts';
import { isUndergoing } from './under-what.ts';
import { undergoesAttack } from './undergoes-attack.ts';
import { declaresItself, tellsTheGeneral } from './verb-in-present.ts';
import { meansOtherwise } from './verb-means-otherwise.ts';
import { isPassive } from './voice.ts';

/** Why a candidate tells no event, or null where it does. */
export const isNoEvent = (tree: Tree, read: ReadCandidate): string | null =>
  isInTitle(read.knowledge, tree, read.candidate.predicate)
    ? 'a title'
    : isReason(tree, read.candidate.predicate)
      ? 'why something was done'
      : read.candidate.nominal
        ? nounIsNoEvent(tree, read)
        : verbIsNone(tree, read);

/** `is due to this aid`: of what was told before it is said what came of it. */
const isReason = (tree: Tree, noun: number): boolean =>
  tree.children(noun, 'case').some((mark) => /^due$/i.test(tree.tokens[mark]!.text)) &&
  tree.children(noun, 'det').some((det) => /^(?:this|these|that|those|the)$/i.test(tree.tokens[det]!.text));

const verbIsNone = (tree: Tree, read: ReadCandidate): string | null =>
  hasNobody(tree, read) ??
  (tenseOf(tree, read.candidate.predicate) === 'none' &&
  !isDecisionOfSomebody(read.knowledge, tree, read.candidate.predicate)
    ? 'no finite verb'
    : null) ??
  anotherSense(tree, read) ??
  saysWhichIsMeant(tree, read) ??
  (declaresItself(tree, read)
    ? null
    : (tellsTheGeneral(tree, read) ?? meansOtherwise(tree, read) ?? concernsNobody(tree, read)));

/** Nobody does it and nobody undergoes it, where it does not happen by itself. */
const hasNobody = (tree: Tree, read: ReadCandidate): string | null => {
  const { candidate, knowledge, actor, recipient, harmed } = read;
  const { predicate, entry } = candidate;
  const undergone =
    ((entry.undergone || isUndergoing(tree, candidate)) && recipient.length > 0) ||
    entry.type === 'DISASTER' ||
    entry.itself ||
    /^(?:die|perish|drown|succumb)$/.test(tree.tokens[predicate]!.lemma.toLowerCase());
  const toldByEvent =
    (entry.type === 'PROTEST' && isDoneByDissent(knowledge, tree, predicate)) ||
    isDoneByArms(knowledge, tree, candidate) ||
    (isDoneByFighting(knowledge, tree, candidate) && (read.placed || read.dated || read.chronicle)) ||
    undergoesAttack(tree, candidate) ||
    isSaidByUs(tree, read);
  if (!isPassive(tree, predicate) && actor.length === 0 && !undergone && !harmed && !toldByEvent) return 'nobody acts';
  const untold = actor.length === 0 && recipient.length === 0;
  return untold && !happensByItself(tree, read) ? 'nobody takes part' : null;
};
