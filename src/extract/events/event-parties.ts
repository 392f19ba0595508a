import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { sameParty } from '../parties/same-party.ts';
import type { ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { undergoersOfComplements } from './complements.ts';
import { decidersOf } from './deciders.ts';
import type { EventCandidate } from './event-candidate.ts';
import { type EventRoles, ownersOfMeans, rolesOfNoun, subjectsOf, UNDIRECTED } from './event-roles.ts';
import { finiteVerbAbove, tenseOf } from './event-status.ts';
import { agentsBehind, type HarmfulThing, isDying, isToll, opponentsIn } from './harm-by-things.ts';
import { bodyInside, personBefore } from './names-beside.ts';
import { destinationsOf, forcesMoved, ownForces } from './own-forces.ts';
import { isOwn } from './own-state.ts';
import type { Participants } from './participants.ts';
import { stateOfParty } from './state-of-party.ts';
import { stateStruck, strikesPlace } from './state-struck.ts';
import { statesAt, statesIn } from './states-of-places.ts';
import { finiteVerbOf, isPassive, passiveSubjects } from './voice.ts';

/** Who acts and upon whom, as the clause itself says it. */
export interface EventParties {
  readonly actor: readonly Party[];
  readonly recipient: readonly Party[];
}

/** Types in which several who take part all act: `a meeting was held between the mayors`. */
const TOGETHER = /^(?:CONSULT|AGREE|COOPERATE)$/;

/** What only those do who have power over a state. */
const REPRESSION = /^(?:repression|crackdown|censorship|persecution|suppression)$/;

/** Types that say in an infinitive to whom, for whom or with whom: `agreed to sign a treaty with Ostria`. */
const FOR_OTHERS = /^(?:AGREE|AID|COOPERATE|THREATEN|LEGAL)$/;

/** @param harm what kills or destroys where the clause names nobody who does */
export const eventParties = (
  participants: Participants,
  sentence: ReadSentence,
  candidate: EventCandidate,
  roles: EventRoles,
  harm: HarmfulThing | null,
): EventParties => {
  const tree = treeOf(sentence);
  const { predicate, entry, nominal } = candidate;
  const passive = isPassive(tree, predicate);
  const actor = actorsOf(participants, sentence, candidate, roles, harm);
  const aside = nominal
    ? forcesMoved(participants.knowledge, tree, predicate)
    : [
        ...ownForces(participants.knowledge, tree, candidate),
        ...proposedBy(tree, candidate),
        ...freedBy(tree, roles, candidate, participants),
      ];
  const isOther = (party: Party): boolean =>
    !actor.some((other) => other.name === party.name) && !isOwn(participants.knowledge, entry.type, actor, party);
  let recipient: readonly Party[] = participants.first(
    sentence,
    roles.recipients.filter((head) => !aside.includes(head)),
    true,
    isOther,
  );
  if (UNDIRECTED.has(entry.type) && harm === null)
    recipient = participants.first(sentence, candidate.recipients, false).filter(isOther);
  // where the parse gives a passive no subject
  if (passive && recipient.length === 0 && candidate.object === null && isFiniteWithoutSubject(tree, predicate))
    recipient = personBefore(participants.reading, sentence, tree, predicate).filter(isOther);
  if (recipient.length === 0 && !nominal && /^(?:MOBILIZE|AID|ASSAULT)$/.test(entry.type))
    recipient = statesAt(participants, sentence, destinationsOf(participants.knowledge, tree, candidate)).filter(
      isOther,
    );
  if (recipient.length === 0 && !nominal && FOR_OTHERS.test(entry.type))
    recipient = participants
      .first(sentence, undergoersOfComplements(tree, predicate, entry.type), true)
      .filter(isOther);
  if (entry.type === 'ASSAULT' && strikesPlace(participants.knowledge, tree, roles, recipient))
    recipient = [
      ...recipient,
      ...stateStruck(participants, sentence, candidate, roles, actor)
        .filter(isOther)
        .filter((state) => !recipient.some((one) => sameParty(one, state))),
    ];
  if (recipient.length === 0 && entry.type === 'LEGAL')
    recipient = defendants(participants, sentence, tree).filter(isOther);
  if ((entry.joint && actor.length > 1) || isLeaving(tree, predicate)) recipient = [];
  if (entry.undergone && (nominal ? recipient.length === 0 : !passive) && participants.arePersons(actor))
    return { actor: [], recipient: actor };
  if (entry.type === 'DISASTER') return { actor: [], recipient: recipient.length > 0 ? recipient : actor };
  if (isDying(tree, predicate) && actor.length > 0) return { actor: [], recipient: actor };
  // whoever condemns what is done to somebody in a state condemns the state
  if (entry.type === 'ACCUSE' && !nominal && recipient.every((party) => party.actor === null)) {
    const deeds = roles.recipients.slice(0, 1).filter((head) => participants.direct(sentence, tree, head).length === 0);
    const things = entry.mode === 'disapprove' ? [...tree.children(predicate, 'obj'), ...deeds] : deeds;
    const states = things.flatMap((thing) => statesIn(participants, sentence, thing)).slice(0, 1);
    if (states.length > 0) return { actor, recipient: states };
  }
  if (
    !nominal &&
    actor.length === 0 &&
    recipient.length > 1 &&
    TOGETHER.test(entry.type) &&
    passive &&
    tree.tokens[predicate]!.deprel !== 'acl'
  )
    return { actor: recipient, recipient: [] };
  return { actor, recipient };
};

/** `We suggested talks`, said by a minister: it was the state that did; who `we` are that call on somebody now, speaks. */
const saysWe = (tree: Tree, heads: readonly number[]): boolean =>
  heads.some((head) => /^we$/i.test(tree.tokens[head]!.text));

/** `versus` between the names of a case: whoever stands behind it is sued. */
const defendants = (participants: Participants, sentence: ReadSentence, tree: Tree): readonly Party[] => {
  const versus = tree.tokens.findIndex(({ text }) => /^(?:v|vs|versus)\.?$/i.test(text));
  if (versus < 0) return [];
  const names = tree.tokens.slice(versus + 1, versus + 4).filter(({ upos }) => upos === 'PROPN');
  return participants.first(
    sentence,
    names.map(({ index }) => index),
    false,
  );
};

/** Whoever calls for the release of prisoners does not ask the prisoners. */
const freedBy = (
  tree: Tree,
  { recipients }: EventRoles,
  { entry }: EventCandidate,
  { knowledge }: Participants,
): readonly number[] =>
  entry.type === 'REQUEST'
    ? recipients.filter((head) => FREEING(knowledge).has(tree.tokens[head]!.lemma.toLowerCase()))
    : [];

const FREEING = wordClass('freeing');

/** `suggested Ostria as a venue`: what is proposed, not to whom. */
const proposedBy = (tree: Tree, { predicate, entry }: EventCandidate): readonly number[] =>
  entry.type !== 'PERSONNEL' &&
  /^(?:suggest|propose|recommend|name|nominate)$/.test(tree.tokens[predicate]!.lemma.toLowerCase())
    ? tree.children(predicate, 'obj').filter((thing) => tree.tokens[thing]!.upos === 'PROPN')
    : [];

const isFiniteWithoutSubject = (tree: Tree, verb: number): boolean =>
  tree.child(verb, 'aux') !== null && tree.tokens[verb]!.deprel !== 'conj' && passiveSubjects(tree, verb).length === 0;

const actorsOf = (
  participants: Participants,
  sentence: ReadSentence,
  { predicate, entry, nominal }: EventCandidate,
  roles: EventRoles,
  harm: HarmfulThing | null,
): readonly Party[] => {
  const tree = treeOf(sentence);
  const passive = isPassive(tree, predicate);
  // `an attack on a school for refugees kills six`: beside what harms no second subject acts
  const alone = harm !== null && !passive && roles.actors.includes(harm.noun);
  const heads = nominal ? firstRank(roles.actors) : alone ? [harm.noun] : roles.actors;
  let actor = participants.actors(participants.all(sentence, heads, false));
  if (!nominal && saysWe(tree, heads) && /^(?:past|perfect|pluperfect)$/.test(tenseOf(tree, predicate)))
    actor = actor.map((party) => (party.office === null ? null : stateOfParty(participants.knowledge, party)) ?? party);
  if (!nominal && roles.actors.length === 0 && !passive) {
    const finite = finiteVerbOf(tree, predicate);
    if (finite !== null) actor = personBefore(participants.reading, sentence, tree, finite);
  }
  // `broke up the rally in Kesh, the second city, killing four`: it was not the city
  if (actor.length === 0 && isToll(tree, predicate))
    actor = participants.actors(
      participants.all(sentence, subjectsOf(tree, finiteVerbAbove(tree, predicate) ?? -1), false),
    );
  // `the crackdown on editors in Ostria`
  if (nominal && actor.length === 0 && REPRESSION.test(tree.tokens[predicate]!.lemma.toLowerCase()))
    actor = statesIn(participants, sentence, predicate);
  if (nominal && actor.length === 0 && entry.type === 'CONSULT') {
    const { head, deprel } = tree.tokens[predicate]!;
    if (deprel === 'obl' && head >= 0 && tree.child(head, 'nsubj') === null && finiteVerbOf(tree, head) === head)
      actor = personBefore(participants.reading, sentence, tree, head);
  }
  if (actor.length > 0) return actor;
  if (harm?.kind === 'disaster') return [];
  if (harm !== null) {
    const owners = wordsOf(tree, harm.noun).flatMap((noun) =>
      firstRank(rolesOfNoun(tree, { predicate: noun, entry, support: null }).actors),
    );
    const others = opponentsIn(participants.knowledge, tree, predicate, harm.noun);
    for (const doers of [[harm.noun], owners, others, agentsBehind(tree, harm.noun)]) {
      actor = participants.actors(participants.all(sentence, doers, false));
      if (actor.length > 0) return actor;
    }
  }
  actor = participants.actors(
    participants.first(sentence, roles.actors, nominal || isMadeBySomebody(participants.knowledge, tree, roles.actors)),
  );
  if (nominal && actor.length === 0) {
    const forces = forcesMoved(participants.knowledge, tree, predicate);
    const owners = participants.ownersOf(sentence, forces);
    return owners.length > 0 ? owners : participants.first(sentence, forces.slice(1), false);
  }
  if (nominal || actor.length > 0 || !passive) return actor;
  if (entry.type === 'DECIDE') {
    const inside = passiveSubjects(tree, predicate).flatMap((text) => bodyInside(participants.reading, sentence, text));
    const deciders = participants.first(sentence, decidersOf(tree, predicate), false);
    return participants.bodies([
      ...deciders,
      ...inside.filter((one) => !deciders.some((other) => sameParty(one, other))),
    ]);
  }
  if (/^(?:AID|MOBILIZE)$/.test(entry.type)) return participants.ownersOf(sentence, passiveSubjects(tree, predicate));
  return /^(?:ASSAULT|COERCE)$/.test(entry.type)
    ? participants.first(sentence, ownersOfMeans(tree, predicate), false)
    : [];
};

const isLeaving = (tree: Tree, predicate: number): boolean =>
  /^(?:resign|quit|abdicate)$/.test(tree.tokens[predicate]!.lemma.toLowerCase());

/** `An Ostrian drone strike killed six`: also where the parse takes each of the nouns for a subject. */
const wordsOf = (tree: Tree, noun: number): readonly number[] => {
  const { head, deprel } = tree.tokens[noun]!;
  const before = tree.tokens[noun - 1];
  return before && before.head === head && before.deprel === deprel && deprel.startsWith('nsubj')
    ? [noun, before.index]
    : [noun];
};

/** Of several ways to name who acts, coordinated ones apart, the best one counts. */
const firstRank = (heads: readonly number[]): readonly number[] => heads.slice(0, 2);

/** `trucks of the peacekeepers carried`: things by which somebody acts. */
const INSTRUMENTS = wordClass('instruments');
const isMadeBySomebody = (knowledge: Knowledge, tree: Tree, heads: readonly number[]): boolean =>
  heads.some((head) => INSTRUMENTS(knowledge).has(tree.tokens[head]!.lemma.toLowerCase()));
