import type { EventType } from '../../kinds/event.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isSubjunctive } from '../subjunctive.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { isKnown } from './another-sense.ts';
import { isStillToCome } from './event-status.ts';
import { isSaidByUs } from './is-said-by-us.ts';
import { isSomebody } from './is-somebody.ts';
import type { ReadCandidate } from './read-candidate.ts';
import { tenseOf } from './tense-of.ts';
import { isPassive } from './voice.ts';

const SPOKEN: ReadonlySet<EventType> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN']);

/** Types of what goes on for years, of which the present says that it does: `exports grain`, `protects its members`. */
const LASTING: ReadonlySet<EventType> = new Set(['AGREE', 'AID', 'COOPERATE', 'TRADE', 'OTHER']);

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
    const isSaid = SPOKEN.has(entry.type) && !WISHING(knowledge).has(lemma);
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

/**
 * `Norland recalls its ambassador`: what somebody does is news also where a text tells it in the present. What is done each
 * time, or whenever something else is so, is not.
 */
const isToldNow = (
  tree: Tree,
  { candidate: { predicate, entry }, knowledge, actor, recipient, dated }: ReadCandidate,
): boolean => {
  const { deprel, lemma } = tree.tokens[predicate]!;
  const subject = tree.child(predicate, 'nsubj');
  if (subject === null || tree.tokens[subject]!.upos === 'PRON' || isAnybody(tree, subject)) return false;
  if (!/^(?:root|parataxis|conj|ccomp)$/.test(deprel) || isSuggested(knowledge, tree, predicate)) return false;
  const isByWords = (SPOKEN.has(entry.type) && entry.mode !== 'investigate') || entry.type === 'SUPPORT';
  const isOfSomebody =
    actor.some(isKnown) ||
    (actor.length > 0 && (dated || recipient.some(isKnown) || tree.tokens[subject]!.upos === 'PROPN'));
  return (
    (isByWords ? actor.length > 0 : isOfSomebody && !LASTING.has(entry.type)) &&
    !WISHING(knowledge).has(lemma.toLowerCase()) &&
    !isDoneAgain(knowledge, tree, predicate)
  );
};

/** `courts`, `farmers`: all of them, and not some who did something. */
const isAnybody = (tree: Tree, noun: number): boolean =>
  tree.tokens[noun]!.xpos === 'NNS' &&
  tree.child(noun, 'det', 'nmod:poss', 'nummod', 'nmod', 'amod', 'compound') === null;

/** `suggested that the ministers meet`, `demands that he resign` */
const isSuggested = (knowledge: Knowledge, tree: Tree, clause: number): boolean => {
  const { deprel, head } = tree.tokens[clause]!;
  const above = tree.lemmas[head];
  return (
    deprel === 'ccomp' &&
    above !== undefined &&
    (WISHING(knowledge).has(above) || DEMANDING(knowledge).has(above) || isSubjunctive(tree, clause))
  );
};

/** `often`, `each spring`, `when it likes` */
const isDoneAgain = (knowledge: Knowledge, tree: Tree, predicate: number): boolean =>
  tree.children(predicate, 'advmod').some((adverb) => FREQUENTLY(knowledge).has(tree.lemmas[adverb]!)) ||
  tree
    .children(predicate, 'obl', 'obj', 'nmod', 'obl:unmarked', 'nmod:unmarked')
    .some((time) => tree.children(time, 'det').some((det) => /^(?:each|every)$/i.test(tree.tokens[det]!.text))) ||
  tree
    .children(predicate, 'advcl')
    .some((clause) =>
      [...tree.children(clause, 'mark'), ...tree.children(clause, 'advmod')].some((word) =>
        /^(?:when|whenever|wherever|if|unless)$/i.test(tree.tokens[word]!.text),
      ),
    );

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

const FREQUENTLY = wordClass('frequently');
const DEMANDING = wordClass('demanding');

/** Verbs whose present speaks of what somebody is after, not of what was said. */
const WISHING = wordClass('being-after');
