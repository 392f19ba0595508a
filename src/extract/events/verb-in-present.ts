import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { isKnown } from './another-sense.ts';
import { isStillToCome } from './event-status.ts';
import { isSaidByUs } from './is-said-by-us.ts';
import { isSomebody } from './is-somebody.ts';
import type { ReadCandidate } from './read-candidate.ts';
import { tenseOf } from './tense-of.ts';
import { isOfNoDay, isToldNow, SPOKEN, WISHING } from './told-now.ts';
import { isPassive } from './voice.ts';

/** A present tense that is neither of what goes on nor of what is to come. */
const isPresent = (tree: Tree, { candidate: { predicate }, status }: ReadCandidate): boolean =>
  tenseOf(tree, predicate) === 'present' && status !== 'ongoing' && status !== 'planned';

/** The present tense tells what holds, not what happened, unless it is that of an entry or of somebody’s words. */
export const tellsTheGeneral = (tree: Tree, read: ReadCandidate): string | null => {
  const { candidate, knowledge, actor, status, chronicle, quoted } = read;
  const { predicate, entry } = candidate;
  const { deprel } = tree.tokens[predicate]!;
  const lemma = tree.tokens[predicate]!.lemma.toLowerCase();
  if (isStillToCome(tree, predicate)) return null;
  if (isPresent(tree, read) && !isNewsBeside(tree, predicate)) {
    // `twelve are killed`: in a chronicle news as well, unless it only says which they are
    if (isPassive(tree, predicate) && (STATES(knowledge).has(lemma) || quoted || !chronicle || /^acl/.test(deprel)))
      return 'a state, not an event';
    const isSaid = SPOKEN.has(entry.type) && !WISHING(knowledge).has(lemma) && !isOfNoDay(knowledge, tree, predicate);
    if (
      (quoted || !chronicle) &&
      !isToldNow(tree, read) &&
      (!isSaid || !(actor.some(isSomebody) || isSaidByUs(tree, read)) || /^(?:acl|advcl)/.test(deprel))
    )
      return 'the general present';
  }
  // `the cabinet warns residents not to protest`: an infinitive denies nothing
  const asked =
    tree.child(predicate, 'mark') !== null &&
    tree.children(predicate, 'advmod').some((word) => /^(?:not|never)$/i.test(tree.tokens[word]!.text));
  const denies = chronicle && !quoted && !asked;
  return status === 'denied' && tenseOf(tree, predicate) === 'present' && !denies ? 'the general present' : null;
};

/** `The shares fell as Ostria expels the envoy`: beside what is told in the past, `as` brings the news of the day. */
const isNewsBeside = (tree: Tree, predicate: number): boolean => {
  const { deprel, head } = tree.tokens[predicate]!;
  return (
    deprel === 'advcl' &&
    head >= 0 &&
    head < predicate &&
    tree.tokens[head]!.upos === 'VERB' &&
    tree.children(predicate, 'mark').some((mark) => /^as$/i.test(tree.tokens[mark]!.text)) &&
    /^(?:past|perfect)$/.test(tenseOf(tree, head))
  );
};

/** `Ostria is ready to open the pass`, `stands ready to`: who says of themselves what they will do commits themselves, as a rule in the present. */
export const declaresItself = (tree: Tree, read: ReadCandidate): boolean => {
  const { candidate, actor, chronicle, quoted } = read;
  const { entry, predicate } = candidate;
  return (
    isPresent(tree, read) &&
    (quoted || !chronicle) &&
    !isPassive(tree, predicate) &&
    entry.type === 'AGREE' &&
    actor.some(isKnown) &&
    (tree.tokens[predicate]!.upos === 'ADJ' || /^(?:stand|remain|stay)$/.test(tree.tokens[predicate]!.lemma))
  );
};

/** Participles that behind `is` say how somebody is disposed, not what was done. */
const STATES = wordClass('dispositions');
