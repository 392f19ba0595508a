import type { EventType } from '../../kinds/event.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { EventCodebookEntry } from './codebook/event-codebook.ts';
import { describedNouns } from './described-nouns.ts';
import { objectsOf, ownSubjects } from './displaced-arguments.ts';
import type { EventCandidate } from './event-candidate.ts';
import { type EventRoles, UNDERGOING } from './event-roles.ts';
import { mattersRaised } from './matters-of-talks.ts';
import { demonymsOf, pairBehind, pairOf } from './pair-of.ts';
import { partnersAskedFor, partnersIn } from './partners.ts';
import { behind, opensWith } from './phrases-behind.ts';
import { originsOf, rolesOfNoun } from './roles-of-noun.ts';
import { subjectsOf } from './subjects-of.ts';
import { isUndergoing } from './under-what.ts';
import { attackersBehind, undergoesAttack } from './undergoes-attack.ts';
import { isPassive, passiveSubjects } from './voice.ts';

const BRINGING = wordClass('bringing-out');

const TOWARDS = ['with', 'to', 'against', 'for', 'from', 'on', 'upon', 'at', 'toward', 'towards', 'of', 'into', 'onto'];

/** Who takes part in what a word tells, verb or noun. */
export const rolesOf = (knowledge: Knowledge, tree: Tree, candidate: EventCandidate): EventRoles =>
  candidate.nominal ? rolesOfNoun(knowledge, tree, candidate) : rolesOfVerb(knowledge, tree, candidate);

const rolesOfVerb = (knowledge: Knowledge, tree: Tree, candidate: EventCandidate): EventRoles => {
  const turned = rolesTurned(knowledge, tree, candidate);
  if (turned !== null) return turned;
  const { predicate, entry } = candidate;
  const passive = isPassive(tree, predicate);
  const subjects = passive ? [] : doersBefore(knowledge, tree, predicate);
  const flows = subjects.filter((subject) => FLOWING(knowledge).has(tree.tokens[subject]!.lemma.toLowerCase()));
  const actors = passive
    ? agentsOf(tree, predicate, entry)
    : subjects.flatMap((subject) => (flows.includes(subject) ? giversOf(tree, subject) : [subject]));
  const others = undergoersOf(knowledge, tree, candidate, passive);
  const kept = others.filter(
    (head, i) =>
      others.indexOf(head) === i &&
      !actors.includes(head) &&
      !isInfinitive(tree, head) &&
      !isForWhom(tree, head) &&
      !isRising(knowledge, tree, candidate, head) &&
      !isPlaceToGo(knowledge, tree, candidate, head),
  );
  return { actors, recipients: kept };
};

/** Roles of verbs whose subject undergoes or is brought to what they tell; null for those that are told as most are. */
const rolesTurned = (knowledge: Knowledge, tree: Tree, candidate: EventCandidate): EventRoles | null => {
  const { predicate, object, recipients, entry } = candidate;
  const passive = isPassive(tree, predicate);
  // `a day of anger brings crowds onto the streets`: those who are brought protest
  const brought = entry.type === 'PROTEST' && !passive ? broughtBy(knowledge, tree, predicate) : [];
  if (brought.length > 0) return { actors: brought, recipients: recipients.filter((head) => !brought.includes(head)) };
  if (undergoesAttack(tree, { predicate, entry }))
    return { actors: attackersBehind(tree, predicate), recipients: subjectsOf(knowledge, tree, predicate) };
  // `is under Norlandic sanctions`: it is done to the subject
  if (isUndergoing(tree, candidate))
    return {
      actors: [...demonymsOf(tree, predicate), ...behind(tree, predicate, ['by', 'from', 'of'])],
      recipients: subjectsOf(knowledge, tree, predicate),
    };
  if (object === null || passive || !GIVEN.has(entry.type)) return null;
  if (!RECEIVING(knowledge).has(tree.tokens[predicate]!.lemma)) return null;
  return {
    actors: [...behind(tree, predicate, ['from', 'by']), ...behind(tree, object, ['from', 'by', 'of'])],
    recipients: doersBefore(knowledge, tree, predicate),
  };
};

const doersBefore = (knowledge: Knowledge, tree: Tree, predicate: number): readonly number[] =>
  subjectsOf(knowledge, tree, predicate).map((subject) => pairBefore(tree, predicate, subject));

/** Heads of those to whom a verb may say that it is done, likelier ones first; some more than once. */
const undergoersOf = (
  knowledge: Knowledge,
  tree: Tree,
  candidate: EventCandidate,
  passive: boolean,
): readonly number[] => {
  const { predicate, object, recipients, entry } = candidate;
  // `which` may stand for any noun before it
  const which = tree.children(predicate, 'obj').some((object) => /^which$/i.test(tree.tokens[object]!.text));
  const described = passive || which ? [] : describedNouns(tree, predicate, false).slice(0, 1);
  const things = passive
    ? passiveSubjects(tree, predicate)
    : described.length > 0
      ? described
      : objectsOf(tree, predicate);
  const matters = mattersRaised(knowledge, tree, candidate, things);
  const undergone = object === null && matters.length === 0 ? things : [];
  // nobody is struck in the place from which missiles come
  const towards = TOWARDS.filter((preposition) => !NOT_TOWARDS[entry.type]?.includes(preposition));
  // `was named envoy to Ostria`: who was, not where to
  const named = passive && object !== null && entry.type === 'PERSONNEL' ? things.filter((one) => one !== object) : [];
  const isFounded = /^(?:AGREE|COOPERATE)$/.test(entry.type) && FOUNDING(knowledge).has(tree.lemmas[predicate]!);
  return [
    ...named,
    // `were killed in strikes`, `killed six in the port`: who undergoes it, whatever a pattern finds behind a preposition
    ...(passive || /^(?:ASSAULT|COERCE|DISASTER)$/.test(entry.type) ? undergone : []),
    // `denounced the lawyers as traitors`: whom it names so, not what
    ...recipients
      .filter((head) => undergone.length === 0 || !opensWith(tree, head, ['as']))
      // `some were killed in churches`
      .filter((head) => !(passive && entry.type === 'ASSAULT' && opensWith(tree, head, ['in'])))
      // `held protests in the capital`
      .filter((head) => entry.type !== 'PROTEST' || !opensWith(tree, head, ['in']))
      .filter((head) => !matters.includes(head)),
    ...undergone,
    ...(entry.type === 'RETREAT' && object !== null ? originsOf(tree, things) : []),
    ...tree.children(predicate, 'iobj'),
    ...(entry.type === 'REQUEST' ? atLevel(tree, predicate) : []),
    ...behind(tree, predicate, towards).filter((head) => tree.lemmas[head] !== 'level'),
    ...(TOGETHER.has(entry.type) ? metAt(tree, predicate) : []),
    ...(entry.type === 'ASSAULT' ? foughtIn(knowledge, tree, predicate) : []),
    ...(entry.type === 'REQUEST' ? [...askedInClause(tree, predicate), ...boundByTerms(tree, things)] : []),
    ...things.flatMap((thing) =>
      tree
        .conjuncts(thing)
        .flatMap((one) =>
          targetsOf(tree, one, matters.length > 0 ? ['with'] : isFounded ? ['with', 'against'] : towards),
        ),
    ),
    ...(object !== null && (UNDERGOING.has(entry.type) || entry.type === 'REJECT' || isMet(tree, predicate))
      ? things.filter((thing) => !isGiven(tree, entry.type, thing))
      : []),
    ...(WITH_OTHERS.has(entry.type) ? partnersIn(tree, predicate, things) : []),
    ...(entry.type === 'REQUEST' ? partnersAskedFor(knowledge, tree, predicate, things) : []),
  ];
};

const TOGETHER: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

/** `called for a meeting at the level of envoys at the league`: whose meeting it is. */
const atLevel = (tree: Tree, verb: number): readonly number[] =>
  behind(tree, verb, ['at'])
    .filter((level) => tree.lemmas[level] === 'level')
    .flatMap((level) => behind(tree, level, ['of']))
    .flatMap((people) => behind(tree, people, ['at', 'of', 'in']));

/** `met in Marn with the mayor`, where the parse hangs with whom upon the place. */
const metAt = (tree: Tree, verb: number): readonly number[] =>
  behind(tree, verb, ['in', 'at'])
    .filter((place) => tree.tokens[place]!.upos === 'PROPN')
    .flatMap((place) => behind(tree, place, ['with']));

const FOUNDING = wordClass('founding');

/** `launched an insurgency`, `starts a rebellion in the hills` */
const isRising = (knowledge: Knowledge, tree: Tree, { object }: EventCandidate, head: number): boolean =>
  object !== null && RISINGS(knowledge).has(tree.lemmas[object]!) && (head === object || opensWith(tree, head, ['in']));

const RISINGS = wordClass('risings');

/** `refused to go to Ostria` */
const isPlaceToGo = (knowledge: Knowledge, tree: Tree, { entry }: EventCandidate, head: number): boolean =>
  entry.type === 'REJECT' &&
  opensWith(tree, head, ['to', 'in', 'into']) &&
  GOING(knowledge).has(tree.lemmas[tree.tokens[head]!.head] ?? '');

const GOING = wordClass('going-places');

/** `lays out conditions for the front joining the talks`: whoever is to do it. */
const boundByTerms = (tree: Tree, things: readonly number[]): readonly number[] =>
  things
    .filter((thing) => /^(?:condition|term|terms)$/.test(tree.lemmas[thing]!))
    .flatMap((thing) => [thing, tree.tokens[thing]!.head])
    .flatMap((word) => (word < 0 ? [] : tree.children(word, 'acl', 'advcl')))
    .filter((deed) => tree.tokens[deed]!.xpos === 'VBG')
    .flatMap((deed) => ownSubjects(tree, deed));

const FIGHTS = wordClass('fights');

/** `used gas in its war against the rebels`: against whom it fights. */
const foughtIn = (knowledge: Knowledge, tree: Tree, verb: number): readonly number[] =>
  behind(tree, verb, ['in', 'during'])
    .filter((noun) => FIGHTS(knowledge).has(tree.tokens[noun]!.lemma.toLowerCase()))
    .flatMap((noun) => behind(tree, noun, ['against', 'with']));

/** `gave help to defend the port`: what it is for is nobody. */
const isInfinitive = (tree: Tree, head: number): boolean =>
  tree.tokens[head]!.xpos === 'VB' && tree.child(head, 'mark') !== null && tree.child(head, 'case', 'det') === null;

/** `fought on Ostria’s side`, `spoke on behalf of the league`: for whom it is done, not upon whom. */
const isForWhom = (tree: Tree, head: number): boolean =>
  /^(?:side|behalf)$/i.test(tree.tokens[head]!.lemma) && opensWith(tree, head, ['on']);

/** `offered Norland’s support`: whose it is gives it. */
const isGiven = (tree: Tree, type: EventType, thing: number): boolean =>
  /^(?:SUPPORT|AID)$/.test(type) && tree.child(thing, 'nmod:poss') !== null;

/** `Ostria and Norland, which fought`: the pronoun behind both stands for both. */
const pairBefore = (tree: Tree, verb: number, subject: number): number => {
  const { deprel, head } = tree.tokens[verb]!;
  const both =
    deprel === 'acl:relcl' &&
    /^W/.test(tree.tokens[subject]!.xpos) &&
    tree.tokens[subject - 1]?.text === ',' &&
    tree.children(head, 'conj').some((other) => other < subject && tree.child(other, 'cc') !== null);
  return both ? head : subject;
};

/** `met the envoy Ann Bell`: also where it is by the object that the codebook knows a meeting. */
const isMet = (tree: Tree, verb: number): boolean =>
  /^(?:meet|brief|welcome)$/.test(tree.lemmas[verb]!) || attendsMeeting(tree, verb);

/** `attended a Lake League summit`: of whom it is. */
const attendsMeeting = (tree: Tree, verb: number): boolean =>
  /^(?:attend|join|address)$/.test(tree.lemmas[verb]!) &&
  tree
    .children(verb, 'obj')
    .some((thing) => /^(?:summit|meeting|conference|session|forum|talks?)$/.test(tree.lemmas[thing]!));

/** `received an apology from Ostria`: whoever it comes from does it. */
const RECEIVING = wordClass('receiving');

const GIVEN: ReadonlySet<EventType> = new Set(['AID', 'CONCEDE', 'SUPPORT', 'ACCUSE', 'THREATEN', 'REQUEST']);

/** What comes from one to another: `Norlandic aid to Ostria has doubled`. */
const FLOWING = wordClass('flows');

const giversOf = (tree: Tree, flow: number): readonly number[] => [
  ...tree.children(flow, 'nmod:poss', 'amod', 'compound'),
  ...behind(tree, flow, ['from', 'by']),
  ...pairOf(tree, flow),
];

const broughtBy = (knowledge: Knowledge, tree: Tree, verb: number): readonly number[] =>
  BRINGING(knowledge).has(tree.tokens[verb]!.lemma) ? tree.children(verb, 'obj') : [];

/** Prepositions that lead to nobody: missiles come from a place, a plan is for somebody else, treaties are signed at a place, aid is spent and talks are held on a thing. */
const NOT_TOWARDS: Readonly<Partial<Record<EventType, readonly string[]>>> = {
  ASSAULT: ['from'],
  REQUEST: ['for'],
  AID: ['on'],
  CONSULT: ['on', 'upon', 'for'],
  // `shared information on the raids`
  COOPERATE: ['on', 'upon'],
  // `agreed on a fund`, `rejected the report on the fleet`
  AGREE: ['at', 'on', 'upon'],
  REJECT: ['on', 'upon'],
};

const WITH_OTHERS: ReadonlySet<EventType> = new Set(['AGREE', 'SANCTION', 'SUPPORT', 'REJECT', 'COOPERATE']);

/** `proposed that Ostria open the road`: whoever is to do it is asked. */
const askedInClause = (tree: Tree, verb: number): readonly number[] =>
  tree
    .children(verb, 'ccomp')
    .filter((clause) => {
      const { xpos } = tree.tokens[clause]!;
      const wished = tree.children(clause, 'aux').some((aux) => /^(?:should|must)$/i.test(tree.tokens[aux]!.text));
      return (wished || (/^VB[PZ]?$/.test(xpos) && tree.child(clause, 'aux') === null)) && !isPassive(tree, clause);
    })
    .flatMap((clause) => ownSubjects(tree, clause));

/** `was shot and killed by a guard`: the agent of the last holds for those before it that have no subject between. */
const agentsOf = (tree: Tree, verb: number, { type, joint }: EventCodebookEntry): readonly number[] => {
  const by = behind(tree, verb, ['by']);
  // `treaties were signed between Ostria and Norland`
  const own = joint && by.length === 0 ? pairBehind(tree, verb) : by;
  if (own.length > 0 || !/^(?:ASSAULT|COERCE)$/.test(type)) return own;
  const joined = tree.children(verb, 'conj').filter((other) => tree.child(other, 'nsubj', 'nsubj:pass') === null);
  return joined.filter((other) => tree.tokens[other]!.xpos === 'VBN').flatMap((other) => behind(tree, other, ['by']));
};

/** Whom a phrase behind a thing points at, also over where it comes from: `drones from the coast toward the port`. */
const targetsOf = (tree: Tree, thing: number, towards: readonly string[]): readonly number[] => [
  ...behind(tree, thing, towards),
  ...behind(tree, thing, ['from']).flatMap((origin) => behind(tree, origin, ['toward', 'towards', 'at', 'into'])),
];
