import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { aspectsAbove } from './aspects-above.ts';
import {
  agentBehind,
  countedAmong,
  hostOf,
  makersOf,
  ownersOfThing,
  usersOf,
  whoIsScheduled,
} from './doers-of-noun.ts';
import type { EventCandidate } from './event-candidate.ts';
import { type EventRoles, UNDERGOING } from './event-roles.ts';
import { MEANS } from './owners-of-means.ts';
import { demonymsOf, pairOf, secondOfPair } from './pair-of.ts';
import { behind, behindDeep } from './phrases-behind.ts';
import { placeOfStay } from './scheduled-by.ts';
import { subjectsOf } from './subjects-of.ts';
import { isPassive } from './voice.ts';

const OF_THINGS = wordClass('done-with-things');

const HOSTILE = wordClass('hostile-nouns');

/** Who takes part in what a noun tells. */
export const rolesOfNoun = (
  knowledge: Knowledge,
  tree: Tree,
  candidate: Pick<EventCandidate, 'predicate' | 'entry' | 'support'>,
): EventRoles => {
  const noun = nounTold(knowledge, tree, candidate);
  const actors = actorsOfNoun(noun);
  return { actors, recipients: recipientsOfNoun(noun).filter((head) => !actors.includes(head)) };
};

/** A noun that tells an event, and who stands around it. */
interface NounTold extends Pick<EventCandidate, 'predicate' | 'entry' | 'support'> {
  readonly knowledge: Knowledge;
  readonly tree: Tree;
  /** the noun and those of its aspects above it: `the launch of protests` */
  readonly anchors: readonly number[];
  /** true where the subject of the verb beside it has it done to them: `the port faced raids` */
  readonly suffers: boolean;
  /** who is named as the doer: `by the league` */
  readonly agents: readonly number[];
  /** behind `of` */
  readonly ofs: readonly number[];
  /** `between Norland and Ostria` */
  readonly between: readonly number[];
  /** whose it is: `the mayor’s` */
  readonly owners: readonly number[];
  /** true where it is done to whoever stands behind `of` or owns it */
  readonly undergoing: boolean;
}

const nounTold = (
  knowledge: Knowledge,
  tree: Tree,
  { predicate, entry, support }: Pick<EventCandidate, 'predicate' | 'entry' | 'support'>,
): NounTold => {
  const anchors = [...aspectsAbove(knowledge, tree, predicate), predicate];
  const verb = support === null ? null : tree.tokens[support]!.lemma.toLowerCase();
  const borne = verb !== null && entry.type === 'ACCUSE' && DRAWING(knowledge).has(verb);
  const suffers = support !== null && (borne || SUFFERING(knowledge).has(verb!)) && !isPassive(tree, support);
  // `faced sanctions by the league`: the agent may hang on the verb
  const agents = [
    ...anchors.flatMap((noun) => behindDeep(tree, noun, ['by'])),
    ...makersOf(knowledge, tree, predicate),
    ...agentBehind(tree, predicate),
    ...(suffers ? behind(tree, support, ['by', 'from']) : []),
  ];
  const things = anchors.flatMap((noun) => behind(tree, noun, ['of']));
  const ofThings = isOfThings(knowledge, tree, predicate);
  const ofs = ofThings ? things.flatMap((thing) => ownersOfThing(tree, thing)) : things;
  // `the resignation of the mayor`: he does it; `attacks of rebels against the port`: of those who make them
  const doneBy =
    entry.mode === 'resign' ||
    isOfDoers(knowledge, tree, predicate) ||
    (agents.length === 0 && isAgainst(knowledge, tree, predicate, ofs));
  return {
    ...{ knowledge, tree, predicate, entry, support, anchors, suffers, agents, ofs },
    between: [
      ...pairAround(tree, anchors, predicate, support),
      ...(ofThings ? things.flatMap((thing) => pairOf(tree, thing)) : []),
    ],
    owners: anchors.flatMap((noun) => tree.children(noun, 'nmod:poss')),
    undergoing: (UNDERGOING.has(entry.type) && !doneBy) || isMoving(knowledge, tree, predicate),
  };
};

/** `clashes between the two`; in `fighting broke out between the army and the militia` they hang on the verb. */
const pairAround = (
  tree: Tree,
  anchors: readonly number[],
  predicate: number,
  support: number | null,
): readonly number[] =>
  [
    ...anchors.flatMap((noun) => behind(tree, noun, ['between', 'among'])),
    ...(support !== null && tree.tokens[predicate]!.deprel === 'nsubj' ? behind(tree, support, ['between']) : []),
  ].flatMap((first) => [first, ...secondOfPair(tree, first)]);

const actorsOfNoun = (noun: NounTold): readonly number[] => {
  const { knowledge, tree, predicate, entry, anchors, agents, ofs, between, owners, undergoing } = noun;
  return [
    ...agents,
    ...between,
    ...doersBySupport(noun).filter((head) => head !== predicate),
    ...owners,
    ...(undergoing ? [] : ofs),
    ...(isLeaving(entry) ? [] : anchors.flatMap((anchor) => behind(tree, anchor, ['from']))),
    ...anchors.flatMap((anchor) => demonymsOf(tree, anchor)),
    ...(entry.type === 'CONSULT' ? hostOf(knowledge, tree, predicate) : []),
    ...whoIsScheduled(tree, predicate),
    ...usersOf(knowledge, tree, predicate),
    ...countedAmong(tree, predicate),
  ];
};

/** Who does what the noun tells by the verb beside it: `the league held talks`, `talks were held by the league`. */
const doersBySupport = ({ knowledge, tree, predicate, entry, support, suffers }: NounTold): readonly number[] => {
  if (support === null || suffers) return [];
  const { lemma, head } = tree.tokens[support]!;
  if (CAUSING.test(lemma) || RECORDING(knowledge).has(lemma.toLowerCase())) return [];
  if (isPassive(tree, support)) return behind(tree, support, ['by']);
  // `the clashes that occurred`: the deed does not do itself
  if (head === predicate || isOnlyObserved(knowledge, tree, support, entry)) return [];
  return subjectsOf(knowledge, tree, support);
};

const recipientsOfNoun = (noun: NounTold): readonly number[] => {
  const { knowledge, tree, predicate, entry, support, anchors, suffers, agents, ofs, between, owners, undergoing } =
    noun;
  const talks = entry.type === 'CONSULT';
  // `clashes in the port between dockers and police`: where it was is none of those who are told
  const places = entry.type === 'PROTEST' || between.length > 0 ? [] : ['at', 'in'];
  const stay = talks ? placeOfStay(tree, predicate) : null;
  return [
    ...(undergoing ? ofs : []),
    ...(isLeaving(entry) ? originsOf(tree, anchors) : []),
    ...anchors.flatMap((anchor) => behindDeep(tree, anchor, ['to', 'with', 'against', 'toward', 'towards'])),
    // `talks continue with the unions`
    ...(support !== null && talks && tree.tokens[predicate]!.deprel === 'nsubj' ? behind(tree, support, ['with']) : []),
    // talks are held on a matter
    ...(talks ? [] : anchors.flatMap((anchor) => behind(tree, anchor, [...ON, ...places]))),
    ...(undergoing && agents.length > 0 ? owners : []),
    ...(suffers ? subjectsOf(knowledge, tree, support!) : []),
    ...(stay === null ? [] : [stay]),
  ];
};

/** `the withdrawal of troops from Ostria`: whoever leaves does not come from there. */
const isLeaving = ({ type, mode }: EventCandidate['entry']): boolean =>
  type === 'RETREAT' || (type === 'SANCTION' && mode === 'withdraw');

const ON = ['on', 'upon', 'for'];

/** `the withdrawal of troops from Ostria`: the parse may hang the place they leave on the troops. */
export const originsOf = (tree: Tree, nouns: readonly number[]): readonly number[] =>
  nouns.flatMap((noun) => [noun, ...behind(tree, noun, ['of'])]).flatMap((noun) => behind(tree, noun, ['from']));

/** Whether an attack `of` some is told with those against whom it was. */
const isAgainst = (knowledge: Knowledge, tree: Tree, noun: number, ofs: readonly number[]): boolean =>
  MEANS(knowledge).has(tree.tokens[noun]!.lemma.toLowerCase()) &&
  [noun, ...ofs].some((word) => behind(tree, word, ['against', 'on', 'upon']).length > 0);

/** `shot down a jet, prompting an emergency meeting`: who causes it takes no part. */
const CAUSING = /^(?:prompt|cause|trigger|spark)$/i;

/** `the mission recorded 40 attacks`: whoever counts them does not make them. */
const RECORDING = wordClass('counting-deeds');

/** `the verdict drew criticism from the union`: it is done to whoever draws it. */
const DRAWING = wordClass('drawing');

/** `the port faced raids`: of what somebody suffers they are not the doer. */
const SUFFERING = wordClass('suffering');

/** `The editor reported threats`, `monitors recorded violations`: who tells of harm does not do it. */
const isOnlyObserved = (
  knowledge: Knowledge,
  tree: Tree,
  support: number,
  { type }: EventCandidate['entry'],
): boolean =>
  /^(?:ASSAULT|COERCE|THREATEN|PROTEST|DISASTER)$/.test(type) && OBSERVING(knowledge).has(tree.lemmas[support]!);

const OBSERVING = wordClass('observing');

/** Whether the `of` of a noun names what is moved: `the transfer of weapons`. */
export const isMoving = (knowledge: Knowledge, tree: Tree, noun: number): boolean =>
  MOVED(knowledge).has(tree.tokens[noun]!.lemma.toLowerCase());

/** `the exchange of prisoners between`, `the opening of the embassy of Ostria`: what is exchanged or opened does not act. */
const isOfThings = (knowledge: Knowledge, tree: Tree, noun: number): boolean =>
  OF_THINGS(knowledge).has(tree.tokens[noun]!.lemma.toLowerCase());

/** `the counterattack of the army`: of hostile acts whose `of` names who does them. */
const isOfDoers = (knowledge: Knowledge, tree: Tree, noun: number): boolean =>
  HOSTILE(knowledge).has(tree.tokens[noun]!.lemma.toLowerCase());

const MOVED = wordClass('movements');
