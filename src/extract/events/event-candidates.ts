import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { aspectsAbove } from './aspects-above.ts';
import type { EventCodebook, EventCodebookEntry } from './codebook/event-codebook.ts';
import type { EventCandidate } from './event-candidate.ts';
import { BY_DECISION, decidedStatus } from './event-status.ts';
import { HARM } from './harm-by-things.ts';
import { hasThatClause } from './has-that-clause.ts';
import { isPerceived } from './is-perceived.ts';
import { matchPredicates } from './matching/match-predicates.ts';
import type { PredicateMatch } from './matching/predicate-match.ts';
import { isPassive } from './voice.ts';

/** Verbs that only say that the event of a noun begins, is held, goes on, is suffered or is caused. */
const SUPPORTING = wordClass('carrying');
/** Of them, those of which the event itself is the subject: `protests began`. */
const OCCURRING = wordClass('occurring');

const UNDER_WAY = wordClass('under-way');

/** Everything in a sentence that may tell an event: verbs and nouns of the codebook. */
export const eventCandidates = (
  knowledge: Knowledge,
  tree: Tree,
  codebook: EventCodebook,
): readonly EventCandidate[] => {
  const matches = matchPredicates(tree, codebook);
  const candidates: EventCandidate[] = [];
  const nouns = new Map<number, EventCodebookEntry>();
  const ofObjects = new Set<number>();
  for (const { predicate, entry, pattern } of matches) {
    if (!isNoun(tree, predicate)) continue;
    nouns.set(predicate, entry);
    if (/ (?:\S*\|)?of\b/.test(pattern)) ofObjects.add(predicate);
  }
  const carried = new Set<number>();
  const harming = new Set(
    matches
      .filter(({ entry, object }) => entry.type === 'ASSAULT' && object === null)
      .map(({ predicate }) => predicate),
  );
  for (const [noun, entry] of nouns) {
    // `the lifting of sanctions`: told by the noun that takes them for its object
    if (
      ofObjects.has(tree.tokens[noun]!.head) &&
      tree.children(noun, 'case').some((mark) => tree.tokens[mark]!.lemma === 'of')
    )
      continue;
    // `clashes killed six`: the verb tells it with all that the noun says
    const { head, deprel } = tree.tokens[noun]!;
    if (harming.has(head) && /^nsubj/.test(deprel) && !deprel.endsWith('pass')) continue;
    // `the truce has expired`
    if (/^nsubj/.test(deprel) && matches.some((match) => match.entry.itself && match.predicate === head)) continue;
    if (matches.some((match) => match.entry.type === entry.type && isByItsParticiple(tree, noun, match))) continue;
    // `six were killed in Norlandic strikes`
    if (harming.has(head) && /^obl/.test(deprel) && entry.type === 'ASSAULT' && tellsToll(knowledge, tree, head))
      continue;
    if (isPerceived(knowledge, tree, noun)) continue;
    // `initiated the launch of talks`: carried by what carries their launch
    const support =
      supportOf(tree, aspectsAbove(knowledge, tree, noun)[0] ?? noun, codebook) ?? occurrenceOf(tree, noun, codebook);
    candidates.push({ predicate: noun, object: null, entry, nominal: true, recipients: [], support });
    if (support !== null) carried.add(support);
  }
  for (const match of matches) {
    if (isNoun(tree, match.predicate)) continue;
    if (isPredicativeNoun(tree, match.predicate) && match.entry.type !== 'PROTEST') continue;
    if (match.object !== null && isPerceived(knowledge, tree, match.object)) continue;
    if (match.object === null && carried.has(match.predicate)) continue;
    if (isDecisionOnOther(knowledge, tree, match, matches)) continue;
    candidates.push({
      predicate: match.predicate,
      object: match.object,
      entry: match.entry,
      nominal: false,
      recipients: match.recipients,
      support: null,
    });
  }
  return candidates.sort((a, b) => a.predicate - b.predicate);
};

/** `the talks mediated by the bishop`: the participle tells them, with whoever did it. */
const isByItsParticiple = (tree: Tree, noun: number, { predicate, actors, object }: PredicateMatch): boolean =>
  tree.tokens[predicate]!.head === noun &&
  tree.tokens[predicate]!.deprel === 'acl' &&
  tree.tokens[predicate]!.xpos === 'VBN' &&
  object === null &&
  actors.length > 0;

const tellsToll = (knowledge: Knowledge, tree: Tree, verb: number): boolean =>
  isPassive(tree, verb) && HARM(knowledge).has(tree.tokens[verb]!.lemma.toLowerCase());

/** The verb of which the noun is subject or object and which says nothing more than that it takes place. */
const supportOf = (tree: Tree, noun: number, codebook: EventCodebook): number | null => {
  const { head, deprel } = tree.tokens[noun]!;
  if (head < 0) return tree.children(noun, 'conj').find((clause) => isUnderWay(tree, clause, codebook)) ?? null;
  const governor = tree.tokens[head]!;
  const lemma = governor.lemma.toLowerCase();
  if (/^nsubj$/.test(deprel) && isUnderWay(tree, head, codebook)) return head;
  // `one of the battles is still ongoing`
  if (deprel === 'nmod' && /^(?:NUM|PRON|DET)$/.test(governor.upos) && governor.deprel === 'nsubj')
    return isUnderWay(tree, governor.head, codebook) ? governor.head : null;
  const raised = /^nsubj/.test(deprel) ? raisedBelow(codebook.knowledge, tree, head) : null;
  if (raised !== null) return carries(tree, raised, codebook) ? raised : null;
  if (governor.upos !== 'VERB' || !SUPPORTING(codebook.knowledge).has(lemma)) return null;
  // `talks broke down`: it ends with that
  if (tree.children(head, 'compound:prt').some((word) => /^(?:down|off)$/i.test(tree.tokens[word]!.text))) return null;
  if (/^obj/.test(deprel) || deprel === 'nsubj:pass') return head;
  return /^nsubj/.test(deprel) && OCCURRING(codebook.knowledge).has(lemma) && isOnlyCarried(tree, head) ? head : null;
};

/** `talks are expected to resume`, `the vote failed to take place`: the infinitive whose subject stands above it. */
const raisedBelow = (knowledge: EventCodebook['knowledge'], tree: Tree, word: number): number | null => {
  const { lemma } = tree.tokens[word]!;
  if (!INTENDING(knowledge).has(lemma.toLowerCase()) && !COMING_TO_DO(knowledge).has(lemma.toLowerCase())) return null;
  const verb = tree.child(word, 'xcomp');
  return verb !== null && /^VB/.test(tree.tokens[verb]!.xpos) && tree.child(verb, 'mark') !== null ? verb : null;
};

const INTENDING = wordClass('intending');
const COMING_TO_DO = wordClass('coming-to-do');

const carries = (tree: Tree, verb: number, { knowledge }: EventCodebook): boolean => {
  const lemma = tree.tokens[verb]!.lemma.toLowerCase();
  if (tree.child(verb, 'aux:pass') !== null) return SUPPORTING(knowledge).has(lemma);
  return OCCURRING(knowledge).has(lemma) && isOnlyCarried(tree, verb);
};

/** Without an object or a clause of what is found, but for `place` in `protests take place`, `momentum` in `gain momentum`. */
const isOnlyCarried = (tree: Tree, verb: number): boolean =>
  !hasThatClause(tree, verb) &&
  tree
    .children(verb, 'obj')
    .every((object) => /^(?:place|momentum|pace|strength|force|hold|steam)$/.test(tree.tokens[object]!.lemma));

/** `the marches that were held in five towns`: the verb of the relative clause that tells that they occurred. */
const occurrenceOf = (tree: Tree, noun: number, codebook: EventCodebook): number | null =>
  tree
    .children(noun, 'acl')
    .find(
      (verb) =>
        tree.tokens[verb]!.deprel === 'acl:relcl' &&
        OCCURRING(codebook.knowledge).has(tree.tokens[verb]!.lemma.toLowerCase()) &&
        tree.children(verb, 'nsubj').some((subject) => /^W/.test(tree.tokens[subject]!.xpos)) &&
        isOnlyCarried(tree, verb),
    ) ?? null;

/** `the battle is ongoing`, `talks are under way` */
const isUnderWay = (tree: Tree, word: number, codebook: EventCodebook): boolean =>
  tree.child(word, 'cop') !== null &&
  (UNDER_WAY(codebook.knowledge).has(tree.lemmas[word]!) ||
    (tree.lemmas[word] === 'way' && /^under$/i.test(tree.tokens[word - 1]?.text ?? '')));

/** `voted to suspend the member`: what is decided on tells more than that it was decided. */
const isDecisionOnOther = (
  knowledge: Knowledge,
  tree: Tree,
  { predicate, object, entry }: PredicateMatch,
  matches: readonly PredicateMatch[],
): boolean =>
  entry.type === 'DECIDE' &&
  // `made the decision to suspend the member`
  (object === null || tree.tokens[object]!.lemma === 'decision') &&
  matches.some(
    (other) =>
      other.predicate !== predicate &&
      [predicate, object].includes(tree.tokens[other.predicate]!.head) &&
      BY_DECISION.has(other.entry.type) &&
      decidedStatus(knowledge, tree, other.predicate) !== null,
  );

/** `the talks were another exercise`: what something is, not what is done; but who `is on a visit` pays one. */
const isPredicativeNoun = (tree: Tree, index: number): boolean =>
  tree.tokens[index]!.upos === 'NOUN' && tree.child(index, 'cop') !== null && tree.child(index, 'case') === null;

/** A noun that tells an event by itself, not as the predicate behind a form of `be`. */
const isNoun = (tree: Tree, index: number): boolean =>
  tree.tokens[index]!.upos === 'NOUN' && tree.child(index, 'cop') === null;
