import type { EventStatus, EventType } from '../../kinds/event.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { isArrangedMeeting } from './arranged-meeting.ts';
import type { EventCandidate } from './event-candidate.ts';
import { finiteVerbAbove } from './finite-verb-above.ts';
import { type Tense, tenseOf } from './tense-of.ts';
import { livesThrough } from './under-what.ts';
import { isPassive } from './voice.ts';

/** Verbs and adjectives that say that something goes on. */
const GOING_ON = wordClass('going-on');
const STEADY = wordClass('steady');

/** What somebody stands for, rather than does once. */
const STANCE = wordClass('stances');
const BY_STANCE: ReadonlySet<EventType> = new Set(['SUPPORT', 'REJECT', 'REQUEST']);

/**
 * What is told as real is only alleged under a noun that says so (`accusations that`, `claims of`), planned where that is
 * what its verb says, and may go on.
 */
export const statusTold = (
  knowledge: Knowledge,
  tree: Tree,
  candidate: EventCandidate,
  told: EventStatus,
  chronicle: boolean,
): EventStatus => {
  if (told !== 'happened' && told !== 'ongoing') return told;
  if (isAlleged(knowledge, tree, candidate)) return 'alleged';
  if (isArrangedMeeting(knowledge, tree, candidate)) return 'planned';
  // `the election is scheduled for May`, `a meeting with the mayor is planned`
  if (told === 'happened' && isScheduled(tree, candidate)) return 'planned';
  if (told === 'happened' && !candidate.nominal && PLANNING(knowledge).has(lemmaOf(tree, candidate.predicate)))
    if (/^(?:DECIDE|TRADE|MOBILIZE|OTHER)$/.test(candidate.entry.type)) return 'planned';
  return told === 'happened' && isLasting(knowledge, tree, candidate, chronicle) ? 'ongoing' : told;
};

const isScheduled = (tree: Tree, { predicate, nominal, support }: EventCandidate): boolean => {
  const verb = support ?? predicate;
  const lemma = lemmaOf(tree, verb);
  return (
    (nominal ? support !== null && /^(?:plan|schedule|envisage|foresee)$/.test(lemma) : lemma === 'schedule') &&
    isPassive(tree, verb) &&
    tenseOf(tree, verb) === 'present'
  );
};

const PLANNING = wordClass('planning');
const ALLEGING = wordClass('allegations');

/** `accusations that the cabinet sold arms`, `claims of a massacre and of looting` */
const isAlleged = (knowledge: Knowledge, tree: Tree, { predicate, support }: EventCandidate): boolean => {
  const first = firstOfList(tree, support ?? predicate);
  const { head, deprel } = tree.tokens[first]!;
  // `accusations that the port attacked ships`: with an object of its own, whatever the parse takes `that` for
  const told = deprel.startsWith('acl:relcl') && tree.children(first, 'obj').length > 1;
  return (
    head >= 0 &&
    (told || /^(?:nmod|acl$|ccomp)/.test(deprel)) &&
    ALLEGING(knowledge).has(lemmaOf(tree, head)) &&
    tree.tokens[head]!.upos === 'NOUN'
  );
};

/**
 * Whether what is told as real goes on: `held in prison`, `has been on strike since May`, `continue their raids`, and what
 * somebody stands for in the present tense.
 * @param chronicle whether the present tense tells what happened, as in entries
 */
const isLasting = (
  knowledge: Knowledge,
  tree: Tree,
  { predicate, object, entry, nominal, support }: EventCandidate,
  chronicle: boolean,
): boolean => {
  const { deprel, xpos, lemma, head } = tree.tokens[predicate]!;
  if (entry.type === 'COERCE' && deprel === 'acl' && xpos === 'VBN' && HOLDING.test(lemma)) return true;
  const verb = support ?? predicate;
  if (entry.type === 'PROTEST' && tenseOf(tree, predicate) === 'perfect')
    return tree.tokens.some(({ text }) => /^since$/i.test(text));
  if (
    nominal &&
    tree.children(predicate, 'amod').some((word) => STEADY(knowledge).has(tree.tokens[word]!.text.toLowerCase()))
  )
    return true;
  // `is at war`, `is under sanctions`
  if (livesThrough(tree, { predicate, entry })) return tenseOf(tree, predicate) === 'present';
  // `is on a visit to the coast`
  if (
    entry.type === 'CONSULT' &&
    tree.child(predicate, 'cop') !== null &&
    /^on$/i.test(tree.tokens[tree.child(predicate, 'case') ?? -1]?.text ?? '')
  )
    return tenseOf(tree, predicate) === 'present';
  // `the battle is ongoing`, `talks are under way`
  if (support !== null && tree.child(support, 'cop') !== null) return tenseOf(tree, support) === 'present';
  // `has begun to put pressure on`, `facing sanctions`, `as the war enters its fifth year`
  if (deprel.startsWith('xcomp') && BEGINNING.test(lemmaOf(tree, head)) && tenseOf(tree, head) === 'perfect')
    return true;
  if (support !== null && SUFFERING.test(lemmaOf(tree, support)) && /^VB[GZP]$/.test(tree.tokens[support]!.xpos))
    return true;
  if (nominal && deprel.startsWith('nsubj') && entersNextYear(tree, head)) return true;
  // `protests continue`, `continue their crackdown`, `continue to shell`
  const phase = nominal && support === null ? head : /^xcomp/.test(deprel) ? head : verb;
  const isPhase = phase >= 0 && (phase !== predicate || object !== null) && tree.tokens[phase]!.upos === 'VERB';
  if (isPhase && GOING_ON(knowledge).has(lemmaOf(tree, phase)) && isArgument(tree, predicate, phase))
    return tenseOf(tree, phase) === 'present';
  if (nominal || !BY_STANCE.has(entry.type) || !STANCE(knowledge).has(lemma.toLowerCase())) return false;
  return isStance(tree, predicate, chronicle);
};

const BEGINNING = /^(?:begin|start)$/;
const SUFFERING = /^(?:face|endure|withstand)$/;

const entersNextYear = (tree: Tree, verb: number): boolean =>
  /^(?:enter|approach)$/.test(lemmaOf(tree, verb)) &&
  tree.children(verb, 'obj', 'obl').some((period) => /^(?:year|month|week|day|decade)$/.test(lemmaOf(tree, period)));

const HOLDING = /^(?:hold|keep|imprison|jail|detain)$/;

const isArgument = (tree: Tree, predicate: number, phase: number): boolean =>
  phase === predicate ||
  (tree.tokens[predicate]!.head === phase && /^(?:nsubj|obj|xcomp)/.test(tree.tokens[predicate]!.deprel));

/**
 * `opposes foreign bases`, `a scheme which is backed by the bank`: in a text that tells in the past, or under a verb that
 * tells in the past, the present tense tells what holds.
 */
const isStance = (tree: Tree, predicate: number, chronicle: boolean): boolean => {
  const tense: Tense = tenseOf(tree, predicate);
  if (tense !== 'present') return false;
  if (!chronicle) return true;
  const { head } = tree.tokens[firstOfList(tree, predicate)]!;
  const above = head < 0 ? null : finiteVerbAbove(tree, head);
  return above !== null && tenseOf(tree, above) === 'past';
};

/** `said that it opposes raids and supports talks`: what stands above the first of a list stands above all of it. */
const firstOfList = (tree: Tree, predicate: number): number => {
  let at = predicate;
  for (let climbed = 0; tree.tokens[at]!.deprel === 'conj' && climbed < 4; climbed++) at = tree.tokens[at]!.head;
  return at;
};

const lemmaOf = (tree: Tree, index: number): string => tree.tokens[index]!.lemma.toLowerCase();
