import type { EventType } from '../../kinds/event.ts';
import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { isKnown } from './another-sense.ts';
import { aspectsAbove } from './aspects-above.ts';
import { isDatedDeed, isGathering, isOfItself, isRecent } from './noun-takes-place.ts';
import type { ReadCandidate } from './read-candidate.ts';
import { tenseOf } from './tense-of.ts';

/** Nouns that mostly speak of a state of affairs: they tell an event only where they begin, are held or are dated. */
export const ABIDING = wordClass('general-nouns');

/** What goes on between those who get on: from one to another it flows, and no single deed is told. */
export const STEADY: ReadonlySet<EventType> = new Set(['AID', 'COOPERATE', 'TRADE', 'SUPPORT']);

/** A noun by itself tells an event only where it says when, or who did it to whom, or stands in the place of a verb. */
export const isPinnedDown = (tree: Tree, read: ReadCandidate): boolean => {
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

export const isNamed = (party: Party): boolean => isKnown(party) || /^\p{Lu}/u.test(party.name);

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

const isLongPhrase = (tree: Tree, noun: number): boolean =>
  tree.children(noun, 'nmod', 'nmod:poss', 'det', 'amod', 'acl').length > 0;
