import type { EventType } from '../../kinds/event.ts';
import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { classPattern } from '../class-pattern.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { isKnown } from './another-sense.ts';
import { aspectsAbove } from './aspects-above.ts';
import type { EventCandidate } from './event-candidate.ts';
import { behind } from './phrases-behind.ts';
import type { ReadCandidate } from './read-candidate.ts';
import { placeOfStay } from './scheduled-by.ts';
import { tenseOf } from './tense-of.ts';
import { isUnrest } from './unrest.ts';

const BEHESTS = wordClass('behests');
const WEAPONS = wordClass('weapons-by-themselves');
const MARGINS = wordClass('margins');
const COMING_ABOUT = wordClass('coming-about');

/** Nouns that mostly speak of a state of affairs: they tell an event only where they begin, are held or are dated. */
const ABIDING = wordClass('general-nouns');

/** Nouns of what lasts. */
const LASTING = wordClass('lasting-nouns');

/** Why a noun by itself tells no event, or null where it does. */
export const nounIsNone = (tree: Tree, read: ReadCandidate): string | null => {
  const { candidate, knowledge, actor, recipient, dated } = read;
  const { predicate, support } = candidate;
  if (DOER(knowledge).has(tree.tokens[predicate]!.lemma.toLowerCase())) return 'somebody, not an event';
  if (isPeacefulOperation(knowledge, tree, predicate)) return 'an undertaking';
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

/** What goes on between those who get on: from one to another it flows, and no single deed is told. */
const STEADY: ReadonlySet<EventType> = new Set(['AID', 'COOPERATE', 'TRADE', 'SUPPORT']);

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

/** A noun by itself tells an event only where it says when, or who did it to whom, or stands in the place of a verb. */
const isPinnedDown = (tree: Tree, read: ReadCandidate): boolean => {
  const { candidate, knowledge, actor, recipient, dated, placed, status, chronicle } = read;
  if (!read.named) return isGathering(read) || isDatedDeed(tree, read) || isOfItself(tree, read);
  if (
    dated ||
    (status === 'alleged' && isLongPhrase(tree, candidate.predicate)) ||
    (actor.length > 0 && recipient.length > 0) ||
    actor.length > 1
  )
    return true;
  if (isWhoseKnown(tree, read)) return true;
  // `with the launch of protests by drivers`
  if (actor.length > 0 && aspectsAbove(read.knowledge, tree, candidate.predicate).length > 0) return true;
  const { deprel } = tree.tokens[candidate.predicate]!;
  const definite = tree.children(candidate.predicate, 'det', 'nmod:poss').length > 0;
  if (actor.length > 0 && (placed || (definite && /^(?:nsubj|root)/.test(deprel)))) return true;
  if (isRecent(tree, candidate.predicate) && actor.length + recipient.length > 0) return true;
  const brought = isBroughtAbout(knowledge, tree, candidate.predicate);
  if (
    definite &&
    (HOSTILE.has(candidate.entry.type) || brought) &&
    actor.length + recipient.length > 0 &&
    // `follow a visit, leading to the release of two miners`
    (isToldInPast(tree, candidate.predicate) || (brought && isToldBeside(tree, candidate.predicate)))
  )
    return true;
  return chronicle && (definite || placed);
};

/** `Ostria’s refusal to open the pass`, `the removal of the bank from the list`: a deed of one who is known, with what it was about. */
const isWhoseKnown = (tree: Tree, { candidate, knowledge, actor, recipient }: ReadCandidate): boolean => {
  const { predicate } = candidate;
  const owned = tree.child(predicate, 'nmod:poss') !== null;
  if (
    (!owned || STEADY.has(candidate.entry.type)) &&
    ABIDING(knowledge).has(tree.tokens[predicate]!.lemma.toLowerCase())
  )
    return false;
  const definite = owned || tree.children(predicate, 'det').some((det) => /^the$/i.test(tree.tokens[det]!.text));
  const about = tree.children(predicate, 'acl', 'nmod').some((child) => child > predicate);
  return definite && about && (owned ? actor : [...actor, ...recipient]).some(isNamed);
};

const isNamed = (party: Party): boolean => isKnown(party) || /^\p{Lu}/u.test(party.name);

const HOSTILE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST']);

/** `a visit which led to the release of two miners`: what came of something else. */
const isBroughtAbout = (knowledge: Knowledge, tree: Tree, noun: number): boolean => {
  const { head, deprel } = tree.tokens[noun]!;
  return head >= 0 && /^(?:obj|obl)/.test(deprel) && RESULTING(knowledge).has(tree.tokens[head]!.lemma.toLowerCase());
};

/** Under a participle that stands behind a comma. */
const isToldBeside = (tree: Tree, noun: number): boolean => {
  const verb = tree.tokens[noun]!.head;
  return tree.tokens[verb]!.xpos === 'VBG' && tree.tokens[verb - 1]?.text === ',';
};

const RESULTING = wordClass('resulting');

/** Whether the verb above a noun is in the past: `led to the planting of mines`. */
const isToldInPast = (tree: Tree, noun: number): boolean => {
  const { head, deprel } = tree.tokens[noun]!;
  if (head < 0 || tree.tokens[head]!.upos !== 'VERB' || !/^(?:obj|obl|nsubj)/.test(deprel)) return false;
  return /^(?:past|perfect)$/.test(tenseOf(tree, head));
};

/** A meeting of whomever, where the text says when and where. */
const isGathering = ({ candidate, dated, placed }: ReadCandidate): boolean =>
  candidate.entry.type === 'CONSULT' && dated && placed;

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

/** Types that need nobody named where the text says that they take place, and where or when. */
export const PUBLIC: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'PROTEST',
  'DISASTER',
  'CONSULT',
  'DECIDE',
  'PERSONNEL',
]);

/** `2011 uprising: Rebels seize a bridge.`: of what the sentence is news. */
const isLabel = (tree: Tree, noun: number): boolean => {
  const colon = tree.tokens.findIndex(({ text }) => text === ':');
  return colon > noun && colon < 9 && !tree.tokens.slice(0, colon).some(({ upos }) => upos === 'VERB');
};

/** `Clashes in the port between dockers and police.`: a sentence of a chronicle without a verb says that they took place. */
const isEntryOfItsOwn = (tree: Tree, { candidate, chronicle, placed, actor, recipient }: ReadCandidate): boolean => {
  const { predicate, entry } = candidate;
  const { deprel } = tree.tokens[predicate]!;
  return (
    chronicle &&
    deprel === 'root' &&
    !isLabel(tree, predicate) &&
    PUBLIC.has(entry.type) &&
    tree.children(predicate, 'nsubj', 'cop', 'obj').length === 0 &&
    (placed || actor.length + recipient.length > 0 || behind(tree, predicate, PLACING).length > 0)
  );
};

const PLACING = ['in', 'at', 'near', 'outside', 'inside', 'across', 'throughout', 'over', 'against', 'before'];

/** `clashes broke out in the port`, `protests are held in Riga`. */
const takesPlace = (tree: Tree, read: ReadCandidate): boolean =>
  isEntryOfItsOwn(tree, read) || isSupported(tree, read) || isHeldDeed(tree, read);

/** `the exchange of prisoners took place on Friday`: a deed with its object, and when. */
const isHeldDeed = (tree: Tree, { candidate: { predicate, support }, dated }: ReadCandidate): boolean =>
  dated &&
  support !== null &&
  /^(?:take|occur|happen|begin|start|hold|complete|conclude|resume)$/.test(tree.lemmas[support]!) &&
  tree.tokens[predicate]!.deprel.startsWith('nsubj') &&
  /^(?:past|perfect)$/.test(tenseOf(tree, support)) &&
  behind(tree, predicate, ['of']).some((thing) => thing > predicate);

const isSupported = (
  tree: Tree,
  { candidate, knowledge, placed, dated, chronicle, status, actor, recipient }: ReadCandidate,
): boolean =>
  candidate.support !== null &&
  (PUBLIC.has(candidate.entry.type) || (chronicle && /^(?:LEGAL|TRADE)$/.test(candidate.entry.type))) &&
  // `five battles are still ongoing`, `148 clashes took place`: of now, or counted, wherever it is told
  (tree.child(candidate.predicate, 'nummod') !== null ||
    placed ||
    dated ||
    chronicle ||
    breaksOut(knowledge, tree, candidate) ||
    isSetOff(tree, candidate) ||
    (status === 'ongoing' && /^(?:ASSAULT|PROTEST)$/.test(candidate.entry.type)) ||
    // `talks between the two are still ongoing`
    (status === 'ongoing' && candidate.entry.type === 'CONSULT' && actor.length + recipient.length > 0)) &&
  tree.tokens[candidate.predicate]!.deprel !== 'conj';

/** `An armed skirmish broke out`: a fight or a protest that is said to have come about in a clause of its own. */
const breaksOut = (knowledge: Knowledge, tree: Tree, { predicate, support, entry }: EventCandidate): boolean =>
  support !== null &&
  /^(?:ASSAULT|PROTEST)$/.test(entry.type) &&
  COMING_ABOUT(knowledge).has(tree.tokens[support]!.lemma.toLowerCase()) &&
  tree.tokens[predicate]!.deprel === 'nsubj' &&
  /^(?:past|perfect)$/.test(tenseOf(tree, support));

/** `the verdict sparked riots in several cities`: what set off a fight or a protest, wherever it was; not `riots of colour`. */
const isSetOff = (tree: Tree, { predicate, support, entry }: ReadCandidate['candidate']): boolean =>
  support !== null &&
  /^(?:ASSAULT|PROTEST)$/.test(entry.type) &&
  /^(?:spark|trigger|ignite|provoke|unleash)$/.test(tree.lemmas[support]!) &&
  tree.tokens[predicate]!.deprel === 'obj' &&
  behind(tree, predicate, ['of']).length === 0 &&
  behind(tree, predicate, PLACING).length + behind(tree, support, PLACING).length > 0 &&
  /^(?:past|perfect)$/.test(tenseOf(tree, support));

/** `the signing of the accord in 2000`, `the protests of 2019`: one of a kind, by what it was done to or by whom, and when. */
const isDatedDeed = (tree: Tree, { candidate, dated, placed }: ReadCandidate): boolean =>
  (dated || (placed && PUBLIC.has(candidate.entry.type) && isRecent(tree, candidate.predicate))) &&
  candidate.support === null &&
  tree.children(candidate.predicate, 'det').some((det) => /^the$/i.test(tree.tokens[det]!.text)) &&
  tree.children(candidate.predicate, 'nmod', 'acl').some((child) => child > candidate.predicate);

/** `the recent coup in Niger` */
const isRecent = (tree: Tree, noun: number): boolean =>
  tree.children(noun, 'amod').some((child) => /^(?:recent|latest)$/i.test(tree.tokens[child]!.text));

/** `the collapse of the talks in Riga`: what takes place by itself, with what it befell. */
const isOfItself = (tree: Tree, { candidate: { entry, predicate } }: ReadCandidate): boolean =>
  entry.itself &&
  tree.children(predicate, 'det').some((det) => /^the$/i.test(tree.tokens[det]!.text)) &&
  tree.children(predicate, 'nmod').some((child) => child > predicate);

/** Nouns for those who do it: PLOVER counts them as telling the deed, but who appears in a text need not act in it. */
const DOER = wordClass('doers');

const isLongPhrase = (tree: Tree, noun: number): boolean =>
  tree.children(noun, 'nmod', 'nmod:poss', 'det', 'amod', 'acl').length > 0;
