import type { EventType } from '../../kinds/event.ts';
import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { sameParty } from '../parties/same-party.ts';
import type { ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { lemmaOf } from './clause-parts.ts';
import { decidersOf } from './deciders.ts';
import type { EventCandidate } from './event-candidate.ts';
import type { EventRoles } from './event-roles.ts';
import { finiteVerbAbove } from './finite-verb-above.ts';
import { agentsBehind, type HarmfulThing, isToll, opponentsIn } from './harm-by-things.ts';
import { bodyInside, personBefore } from './names-beside.ts';
import { forcesMoved } from './own-forces.ts';
import { ownersOfMeans } from './owners-of-means.ts';
import type { Participants } from './participants.ts';
import { behind } from './phrases-behind.ts';
import { rolesOfNoun } from './roles-of-noun.ts';
import { isState, stateOfParty } from './state-of-party.ts';
import { statesIn } from './states-of-places.ts';
import { subjectsOf } from './subjects-of.ts';
import { tenseOf } from './tense-of.ts';
import { finiteVerbOf, isPassive, passiveSubjects } from './voice.ts';

/** What only those do who have power over a state. */
const REPRESSION = /^(?:repression|crackdown|censorship|persecution|suppression)$/;

/** Who acts, as the clause says it: its subject or agent, who causes the harm, whose text, forces or means it is. */
export const actorsOfClause = (
  participants: Participants,
  sentence: ReadSentence,
  candidate: EventCandidate,
  roles: EventRoles,
  harm: HarmfulThing | null,
): readonly Party[] => {
  const tree = treeOf(sentence);
  const { predicate, object, entry, nominal } = candidate;
  const { knowledge } = participants;
  const passive = isPassive(tree, predicate);
  const told = actorsToldElsewhere(
    participants,
    sentence,
    candidate,
    actorsByRole(participants, sentence, candidate, roles, harm),
  );
  if (told.length > 0) return told;
  if (harm?.kind === 'disaster') return [];
  const behindHarm = harm === null ? [] : doersOfHarm(participants, sentence, candidate, harm);
  if (behindHarm.length > 0) return behindHarm;
  const owners = nominal || isMadeBySomebody(knowledge, tree, roles.actors);
  const actor = participants.actors(participants.first(sentence, roles.actors, owners));
  if (actor.length > 0) return actor;
  const moving = nominal ? predicate : passive ? object : null;
  const forces = moving === null ? [] : forcesMoved(knowledge, tree, moving);
  if (forces.length > 0) {
    const commanders = participants.ownersOf(sentence, forces);
    return commanders.length > 0 ? commanders : participants.first(sentence, forces.slice(1), false);
  }
  return passive && !nominal ? passiveDoers(participants, sentence, tree, predicate, entry.type) : [];
};

/** Its subjects or agents, or whose the noun is; before a verb to which the parse gives none, who stands there by name. */
const actorsByRole = (
  participants: Participants,
  sentence: ReadSentence,
  { predicate, nominal }: EventCandidate,
  roles: EventRoles,
  harm: HarmfulThing | null,
): readonly Party[] => {
  const tree = treeOf(sentence);
  const passive = isPassive(tree, predicate);
  if (!nominal && roles.actors.length === 0 && !passive) {
    const finite = finiteVerbOf(tree, predicate);
    if (finite !== null) return personBefore(participants.reading, sentence, tree, finite);
  }
  // `an attack on a school for refugees kills six`, `that killed six`: beside what harms no second subject acts
  const alone =
    harm !== null &&
    !passive &&
    (roles.actors.includes(harm.noun) ||
      (tree.tokens[predicate]!.deprel === 'acl:relcl' && tree.tokens[predicate]!.head === harm.noun));
  const heads = nominal ? firstRank(roles.actors) : alone ? [harm.noun] : roles.actors;
  const actors = participants.actors(participants.all(sentence, heads, false));
  // `we signed`, told by whoever speaks for a state
  return !nominal && saysWe(tree, heads) && /^(?:past|perfect|pluperfect)$/.test(tenseOf(tree, predicate))
    ? actors.map((party) => (party.office === null ? null : stateOfParty(participants.knowledge, party)) ?? party)
    : actors;
};

/** Those found so far; where there are none, who acts in the clause around a toll, repression or talks. */
const actorsToldElsewhere = (
  participants: Participants,
  sentence: ReadSentence,
  { predicate, entry, nominal }: EventCandidate,
  found: readonly Party[],
): readonly Party[] => {
  const tree = treeOf(sentence);
  const { knowledge } = participants;
  let actor = found;
  // `broke up the rally in Kesh, the second city, killing four`: it was not the city
  if (actor.length === 0 && isToll(knowledge, tree, predicate))
    actor = participants.actors(
      participants.all(sentence, subjectsOf(knowledge, tree, finiteVerbAbove(tree, predicate) ?? -1), false),
    );
  // `the crackdown on editors in Ostria`
  if (nominal && actor.length === 0 && REPRESSION.test(tree.tokens[predicate]!.lemma.toLowerCase()))
    actor = statesIn(participants, sentence, predicate);
  if (nominal && actor.length === 0 && entry.type === 'CONSULT') {
    const { head, deprel } = tree.tokens[predicate]!;
    if (deprel === 'obl' && head >= 0 && tree.child(head, 'nsubj') === null && finiteVerbOf(tree, head) === head)
      actor = personBefore(participants.reading, sentence, tree, head);
  }
  return actor;
};

/** `the army’s shells killed six`, `clashes with the police`: the first that are somebody of those whom the harmful thing names. */
const doersOfHarm = (
  participants: Participants,
  sentence: ReadSentence,
  { predicate, entry }: EventCandidate,
  { noun: harmful }: HarmfulThing,
): readonly Party[] => {
  const tree = treeOf(sentence);
  const { knowledge } = participants;
  const owners = wordsOf(tree, harmful).flatMap((noun) =>
    firstRank(rolesOfNoun(knowledge, tree, { predicate: noun, entry, support: null }).actors),
  );
  const others = opponentsIn(knowledge, tree, predicate, harmful);
  for (const doers of [[harmful], owners, others, agentsBehind(knowledge, tree, harmful)]) {
    const actor = participants.actors(participants.all(sentence, doers, false));
    if (actor.length > 0) return actor;
  }
  return [];
};

/** Who does what a passive without `by` tells, by whose text, forces or means it is. */
const passiveDoers = (
  participants: Participants,
  sentence: ReadSentence,
  tree: Tree,
  predicate: number,
  type: EventType,
): readonly Party[] => {
  if (type === 'DECIDE') {
    const inside = passiveSubjects(tree, predicate).flatMap((text) => bodyInside(participants.reading, sentence, text));
    const deciders = participants.first(sentence, decidersOf(participants.knowledge, tree, predicate), false);
    return participants.bodies([
      ...deciders,
      ...inside.filter((one) => !deciders.some((other) => sameParty(one, other))),
    ]);
  }
  // `a Moldovan sailor was freed`: whose he is has not freed him
  if (FREEING(participants.knowledge).has(lemmaOf(tree, predicate))) return [];
  // `was deported from Ostria`
  if (SENDING_AWAY(participants.knowledge).has(lemmaOf(tree, predicate)))
    return participants
      .first(sentence, behind(tree, predicate, ['from']), false)
      .filter((party) => isState(participants.knowledge, party));
  if (/^(?:AID|MOBILIZE|RETREAT)$/.test(type)) return participants.ownersOf(sentence, passiveSubjects(tree, predicate));
  return /^(?:ASSAULT|COERCE)$/.test(type)
    ? participants.first(sentence, ownersOfMeans(participants.knowledge, tree, predicate), false)
    : [];
};

const FREEING = wordClass('setting-free');
const SENDING_AWAY = wordClass('sending-away');

/** `We suggested talks`, said by a minister: it was the state that did; who `we` are that call on somebody now, speaks. */
const saysWe = (tree: Tree, heads: readonly number[]): boolean =>
  heads.some((head) => /^we$/i.test(tree.tokens[head]!.text));

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
