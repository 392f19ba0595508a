import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { classPattern } from '../class-pattern.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { isKnown } from './another-sense.ts';
import { aspectsAbove } from './aspects-above.ts';
import { isFigurativeFlood } from './figurative-flood.ts';
import { ABIDING, isNamed, isPinnedDown, STEADY } from './noun-pinned-down.ts';
import { isDatedDeed, isEntryOfItsOwn, isGathering, isLabel, isOfItself, takesPlace } from './noun-takes-place.ts';
import { opensWith } from './phrases-behind.ts';
import type { ReadCandidate } from './read-candidate.ts';
import { placeOfStay } from './scheduled-by.ts';
import { tenseOf } from './tense-of.ts';
import { isUnrest } from './unrest.ts';

const BEHESTS = wordClass('behests');
const WEAPONS = wordClass('weapons-by-themselves');
const MARGINS = wordClass('margins');

/** Nouns of what lasts. */
const LASTING = wordClass('lasting-nouns');

/** Why a noun by itself tells no event, or null where it does. */
export const nounIsNoEvent = (tree: Tree, read: ReadCandidate): string | null => {
  const { candidate, knowledge, actor, recipient, dated } = read;
  const { predicate, support } = candidate;
  if (DOER(knowledge).has(tree.tokens[predicate]!.lemma.toLowerCase())) return 'somebody, not an event';
  if (isPeacefulOperation(knowledge, tree, predicate)) return 'an undertaking';
  if (candidate.entry.type === 'DISASTER' && isFigurativeFlood(knowledge, tree, predicate)) return 'a great many';
  if (isRoundByName(tree, predicate)) return 'the name of talks';
  if (isClaimTo(tree, predicate)) return 'what somebody says of himself';
  if (isRumour(tree, predicate)) return 'what people speak of';
  if (read.chronicle && (isUnrest(knowledge, tree, candidate) || isAnnounced(read))) return null;
  if (
    actor.length === 0 &&
    recipient.length === 0 &&
    !isGathering(read) &&
    !takesPlace(tree, read) &&
    !isDatedDeed(tree, read) &&
    !isOfItself(tree, read)
  )
    return 'nobody takes part';
  if (support !== null) {
    const tense = tenseOf(tree, support);
    const open = read.status === 'ongoing' || read.status === 'planned';
    return tense === 'present' && !open && !read.chronicle ? 'the general present' : null;
  }
  const token = tree.tokens[predicate]!;
  if (isEntryOfItsOwn(tree, read)) return null;
  const pair = isOfAKnownPair(read);
  if (LASTING(knowledge).has(token.lemma.toLowerCase()) && !dated && !pair) return 'a state of affairs';
  if (isWeaponAlone(knowledge, tree, predicate)) return 'a thing';
  if (isBehest(knowledge, tree, predicate)) return 'on whose wish';
  if (isToldOfAgain(tree, read)) return 'told of again';
  if (isInProtest(tree, predicate)) return 'why something was done';
  if (isSetting(knowledge, tree, predicate)) return 'beside what something was';
  const top = aspectsAbove(knowledge, tree, predicate)[0] ?? predicate;
  const specific =
    [predicate, top].some((noun) => tree.children(noun, 'det', 'nmod:poss').length > 0) ||
    dated ||
    isOccasionWith(tree, predicate, recipient) ||
    isFromOneToAnother(read);
  if (ABIDING(knowledge).has(token.lemma.toLowerCase()) && !specific && !pair) return 'in general';
  if (/^(?:compound|amod|nmod:desc|flat)/.test(token.deprel) || isPurposeInName(tree, predicate))
    return 'part of a name';
  if (isLabel(tree, predicate)) return 'a label';
  if (!pair && !isPinnedDown(tree, read)) return 'in general';
  const spokenOf =
    isTopicOfSpeech(knowledge, tree, predicate) &&
    !dated &&
    !read.thanked &&
    read.status !== 'planned' &&
    placeOfStay(tree, predicate) === null;
  if (!pair && spokenOf) return 'only spoken of';
  return null;
};

/** `attacks of herders on Norlandic patrols`: who did it and to whom. */
const isFromOneToAnother = ({ candidate, named, recalled, actor, recipient }: ReadCandidate): boolean =>
  !STEADY.has(candidate.entry.type) &&
  named &&
  !recalled &&
  actor.length > 0 &&
  recipient.length > 0 &&
  [...actor, ...recipient].some(isNamed);

/** `ahead of another planned day of demonstrations` */
const isAnnounced = ({ candidate, status }: ReadCandidate): boolean =>
  candidate.entry.type === 'PROTEST' && candidate.support === null && status === 'planned';

/** `the Office for the Prevention of Floods`: what a body is there for, with a capital as the body before it has. */
const isPurposeInName = (tree: Tree, noun: number): boolean => {
  const written = (index: number) => /^\p{Lu}\p{Ll}/u.test(tree.tokens[index]?.text ?? '');
  return (
    written(noun) &&
    tree.children(noun, 'case').some((mark) => tree.tokens[mark]!.text === 'for' && mark < noun && written(mark - 1))
  );
};

/** `During talks with Anna Lind`: an occasion with somebody by name is one of its own. */
const isOccasionWith = (tree: Tree, noun: number, others: readonly Party[]): boolean =>
  others.some(({ name, actor, office }) => actor !== null || office !== null || /^\p{Lu}\S* \p{Lu}/u.test(name)) &&
  tree.children(noun, 'case').some((mark) => /^(?:during|at|after|following|in)$/i.test(tree.tokens[mark]!.text)) &&
  tree
    .children(noun, 'nmod')
    .some((child) => tree.children(child, 'case').some((mark) => /^with$/i.test(tree.tokens[mark]!.text)));

/** `the rocket lifted off`: a weapon is an attack only as `a rocket attack`, or where it strikes something. */
const isWeaponAlone = (knowledge: Knowledge, tree: Tree, noun: number): boolean =>
  WEAPONS(knowledge).has(tree.tokens[noun]!.lemma.toLowerCase()) &&
  !tree
    .children(noun, 'nmod')
    .some((child) =>
      tree.children(child, 'case').some((mark) => /^(?:on|at|against|into)$/i.test(tree.tokens[mark]!.text)),
    );

const WITH_ARMS = classPattern`^${'of-armed-operations'}$`;

/** `the operations of the fund in Ostria`: only where the words speak of arms an operation is an attack. */
const isPeacefulOperation = (knowledge: Knowledge, tree: Tree, noun: number): boolean =>
  tree.tokens[noun]!.lemma.toLowerCase() === 'operation' &&
  !tree
    .children(noun, 'amod', 'compound', 'nmod')
    .some((child) => WITH_ARMS(knowledge).test(tree.tokens[child]!.text)) &&
  !tree
    .children(noun, 'nmod')
    .some((child) => tree.children(child, 'case').some((mark) => /^(?:against|into)$/i.test(tree.tokens[mark]!.text)));

/** `the mayor’s claim to the throne`, `his claim to control the port`: nobody is blamed. */
const isClaimTo = (tree: Tree, noun: number): boolean =>
  tree.tokens[noun]!.lemma === 'claim' && /^to$/i.test(tree.tokens[noun + 1]?.text ?? '');

/** `the Lorania round`: called after a place, which takes no part in it. */
const isRoundByName = (tree: Tree, noun: number): boolean =>
  tree.tokens[noun]!.lemma.toLowerCase() === 'round' &&
  tree.children(noun, 'compound').some((place) => tree.tokens[place]!.upos === 'PROPN');

/** `talk of a strike`, in the singular: nobody meets. */
const isRumour = (tree: Tree, noun: number): boolean =>
  tree.tokens[noun]!.lemma === 'talk' &&
  tree.tokens[noun]!.xpos === 'NN' &&
  tree.children(noun, 'nmod').some((child) => opensWith(tree, child, ['of', 'about']));

/** `at the invitation of the mayor`: why somebody came, not what was done. */
const isBehest = (knowledge: Knowledge, tree: Tree, noun: number): boolean =>
  BEHESTS(knowledge).has(tree.tokens[noun]!.lemma.toLowerCase()) &&
  tree.children(noun, 'case').some((mark) => /^(?:at|on|upon|by)$/i.test(tree.tokens[mark]!.text));

/** `this visit will bring the two closer`, `these sanctions had an effect`: of what was told before it is said what comes of it. */
const isToldOfAgain = (tree: Tree, { candidate: { predicate, support }, recalled, dated }: ReadCandidate): boolean => {
  const { deprel, head } = tree.tokens[predicate]!;
  if (!recalled || dated || support !== null || deprel !== 'nsubj' || tree.tokens[head]!.upos !== 'VERB') return false;
  const det = tree.child(predicate, 'det');
  if (det === null) return false;
  return /^(?:this|these|those)$/i.test(tree.tokens[det]!.text) || tenseOf(tree, head) === 'future';
};

/** `fasts in protest against the verdict`: what is done tells it. */
const isInProtest = (tree: Tree, noun: number): boolean =>
  tree.tokens[noun]!.lemma.toLowerCase() === 'protest' &&
  tree.child(noun, 'det', 'amod') === null &&
  tree.children(noun, 'case').some((mark) => /^in$/i.test(tree.tokens[mark]!.text));

/** `met on the margins of the lake summit`: beside what people met, not that it was held. */
const isSetting = (knowledge: Knowledge, tree: Tree, noun: number): boolean => {
  const { deprel, head } = tree.tokens[noun]!;
  return deprel === 'nmod' && MARGINS(knowledge).has(tree.lemmas[head]!);
};

/** `the Norlandic invasion of Ostria`, `Ostria’s war against the islanders`: one who is known did it to another. */
const isOfAKnownPair = ({ candidate, named, recalled, actor, recipient }: ReadCandidate): boolean =>
  candidate.entry.type === 'ASSAULT' &&
  named &&
  !recalled &&
  actor.some(isKnown) &&
  [...actor, ...recipient].filter(isKnown).length > 1;

/** `the focus of the visit`, `during the talks`: an event that was told elsewhere is only spoken of. */
const isTopicOfSpeech = (knowledge: Knowledge, tree: Tree, noun: number): boolean => {
  if (aspectsAbove(knowledge, tree, noun).length > 0) return false;
  const { deprel } = tree.tokens[noun]!;
  const complements = tree
    .children(noun, 'nmod')
    .some((child) =>
      tree
        .children(child, 'case')
        .some((mark) => /^(?:by|with|between|against|to|from|in|at|for|of)$/i.test(tree.tokens[mark]!.text)),
    );
  return /^(?:nmod|obl)/.test(deprel) && !complements && tree.child(noun, 'acl') === null;
};

/** Nouns for those who do it: PLOVER counts them as telling the deed, but who appears in a text need not act in it. */
const DOER = wordClass('doers');
