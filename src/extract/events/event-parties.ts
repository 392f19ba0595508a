import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { sameParty } from '../parties/same-party.ts';
import type { ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { actorsOfClause } from './actors-of-clause.ts';
import { undergoersOfComplements } from './complements.ts';
import type { EventCandidate } from './event-candidate.ts';
import { type EventRoles, UNDIRECTED } from './event-roles.ts';
import { type HarmfulThing, isDying } from './harm-by-things.ts';
import { jointPartners } from './joint-partners.ts';
import { personBefore } from './names-beside.ts';
import { destinationsOf, forcesMoved, ownForces } from './own-forces.ts';
import { hostsOf, ownMissions } from './own-missions.ts';
import { isOwn } from './own-state.ts';
import type { Participants } from './participants.ts';
import { behind, behindDeep, opensWith } from './phrases-behind.ts';
import { stateStruck, strikesPlace } from './state-struck.ts';
import { statesAt, statesIn, statesSpokenOf } from './states-of-places.ts';
import { isPassive, passiveSubjects } from './voice.ts';

/** Who acts and upon whom, as the clause itself says it. */
export interface EventParties {
  readonly actor: readonly Party[];
  readonly recipient: readonly Party[];
}

const TERRITORY = wordClass('territory');

/** Types in which several who take part all act: `a meeting was held between the mayors`. */
const TOGETHER = /^(?:CONSULT|AGREE|COOPERATE)$/;

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
  const actor = actorsOfClause(participants, sentence, candidate, roles, harm);
  const aside = nominal
    ? forcesMoved(participants.knowledge, tree, predicate)
    : [
        ...carriedForces(participants.knowledge, tree, candidate),
        ...ownForces(participants.knowledge, tree, candidate),
        ...proposedBy(tree, candidate),
        ...freedBy(tree, roles, candidate, participants),
        ...victims(participants, sentence, tree, candidate, roles),
      ];
  const missions = nominal ? [] : ownMissions(participants, tree, roles.recipients);
  const isOther = (party: Party): boolean =>
    !actor.some((other) => other.name === party.name) && !isOwn(participants.knowledge, entry.type, actor, party);
  let recipient: readonly Party[] = participants.first(
    sentence,
    [...drivenOut(participants.knowledge, tree, candidate), ...roles.recipients].filter(
      (head) =>
        !aside.includes(head) &&
        !missions.includes(head) &&
        !isMatterAgreed(participants, sentence, tree, candidate, head),
    ),
    // `dismissed the mayor's remarks`: not the mayor
    nominal || entry.type !== 'PERSONNEL' || candidate.object !== null,
    isOther,
  );
  if (UNDIRECTED.has(entry.type) && harm === null) {
    recipient = participants
      .first(
        sentence,
        [
          ...candidate.recipients,
          ...buyers(participants, tree, candidate),
          ...dissolved(participants, tree, candidate),
        ],
        false,
      )
      .filter(isOther);
    // `intervened in Ostria’s waters`
    if (recipient.length === 0 && entry.type === 'OTHER')
      recipient = statesAt(
        participants,
        sentence,
        candidate.recipients.filter((place) =>
          TERRITORY(participants.knowledge).has(tree.tokens[place]!.lemma.toLowerCase()),
        ),
      ).filter(isOther);
  }
  // where the parse gives a passive no subject
  if (passive && recipient.length === 0 && candidate.object === null && isFiniteWithoutSubject(tree, predicate))
    recipient = personBefore(participants.reading, sentence, tree, predicate).filter(isOther);
  if (missions.length > 0 && recipient.every((party) => party.actor === null)) {
    const hosts = hostsOf(participants, sentence, predicate, missions).filter(isOther);
    if (hosts.length > 0) recipient = hosts;
  }
  if (recipient.length === 0 && !nominal && /^(?:MOBILIZE|AID|ASSAULT)$/.test(entry.type))
    recipient = statesAt(participants, sentence, destinationsOf(participants.knowledge, tree, candidate)).filter(
      isOther,
    );
  if (recipient.length === 0 && !nominal && entry.type === 'AID')
    recipient = statesAt(
      participants,
      sentence,
      [predicate, ...tree.children(predicate, 'obj'), ...behind(tree, predicate, ['to', 'for'])]
        .flatMap((word) => tree.conjuncts(word))
        .flatMap((word) => behind(tree, word, ['in'])),
    ).filter(isOther);
  if (recipient.length === 0 && !nominal && entry.type === 'SUPPORT')
    recipient = [...tree.children(predicate, 'obj'), ...behind(tree, predicate, ['in', 'of'])]
      .flatMap((thing) => statesSpokenOf(participants, sentence, thing))
      .slice(0, 1)
      .filter(isOther);
  if (recipient.length === 0 && !nominal && FOR_OTHERS.test(entry.type))
    recipient = participants
      .first(sentence, undergoersOfComplements(participants.knowledge, tree, predicate, entry.type), true)
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
  const partners = actor.length > 0 ? jointPartners(participants, sentence, candidate).filter(isOther) : [];
  if (partners.length > 0) return { actor: [...actor, ...partners], recipient: [] };
  if ((entry.joint && actor.length > 1) || isLeaving(tree, predicate)) recipient = [];
  if (
    entry.undergone &&
    (nominal ? recipient.length === 0 : !passive) &&
    (entry.type === 'ACCUSE' || participants.arePersons(actor))
  )
    return { actor: [], recipient: actor };
  if (nominal && recipient.length === 0 && isOfOwner(participants, tree, predicate, actor))
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
  const together = TOGETHER.test(entry.type) && passive && tree.tokens[predicate]!.deprel !== 'acl';
  // `war broke out between Norland and Ostria`
  if (!nominal && actor.length === 0 && recipient.length > 1 && (together || (entry.joint && entry.itself)))
    return { actor: recipient, recipient: [] };
  return { actor, recipient };
};

/** `his arrest`, `the editor's release`: done to the person whose it is, where nobody is named who does it. */
const isOfOwner = (participants: Participants, tree: Tree, noun: number, actor: readonly Party[]): boolean =>
  UNDERGONE(participants.knowledge).has(tree.lemmas[noun]!) &&
  tree.child(noun, 'nmod:poss') !== null &&
  participants.arePersons(actor);

const UNDERGONE = wordClass('undergone-by-owners');

/** `condemned the arrest of the editor`, `rejected his dismissal`: nobody blames those to whom it was done. */
const victims = (
  participants: Participants,
  sentence: ReadSentence,
  tree: Tree,
  { entry }: EventCandidate,
  { recipients }: EventRoles,
): readonly number[] =>
  /^(?:ACCUSE|REJECT|PROTEST)$/.test(entry.type)
    ? recipients.flatMap((deed) => {
        if (!UNDERGONE(participants.knowledge).has(tree.lemmas[deed]!)) return [];
        const owners = tree.children(deed, 'nmod:poss');
        const ofs = behind(tree, deed, ['of']);
        if (behindDeep(tree, deed, ['by']).length > 0 || (ofs.length > 0 && owners.length > 0)) return ofs;
        if (ofs.length > 0) return [deed, ...ofs];
        const isPerson = owners.length > 0 && participants.arePersons(participants.all(sentence, owners, false));
        return isPerson ? [deed, ...owners] : [];
      })
    : [];

/** `drove the rebels from the town`: the rebels, before the place. */
const drivenOut = (
  knowledge: Knowledge,
  tree: Tree,
  { predicate, object, entry, nominal }: EventCandidate,
): readonly number[] =>
  !nominal &&
  object !== null &&
  /^(?:ASSAULT|COERCE)$/.test(entry.type) &&
  DRIVING_OUT(knowledge).has(tree.tokens[predicate]!.lemma.toLowerCase())
    ? [object]
    : [];

const DRIVING_OUT = wordClass('driving-out');

/** `completed the withdrawal of its troops`: the forces, and the noun that is theirs. */
const carriedForces = (knowledge: Knowledge, tree: Tree, { object }: EventCandidate): readonly number[] => {
  const forces = object === null ? [] : forcesMoved(knowledge, tree, object);
  return object === null || forces.length === 0 ? [] : [...forces, object];
};

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
    ? recipients.flatMap((head) => {
        if (FREEING(knowledge).has(tree.lemmas[head]!)) return [head, ...tree.children(head, 'nmod:poss')];
        const { head: above, deprel } = tree.tokens[head]!;
        return deprel.startsWith('nmod') && FREEING(knowledge).has(tree.lemmas[above]!) && opensWith(tree, head, ['of'])
          ? [head]
          : [];
      })
    : [];

const FREEING = wordClass('freeing');

/** `suggested Ostria as a venue`: what is proposed, not to whom. */
const proposedBy = (tree: Tree, { predicate, entry }: EventCandidate): readonly number[] =>
  entry.type !== 'PERSONNEL' &&
  /^(?:suggest|propose|recommend|name|nominate)$/.test(tree.tokens[predicate]!.lemma.toLowerCase())
    ? tree.children(predicate, 'obj').filter((thing) => tree.tokens[thing]!.upos === 'PROPN')
    : [];

/**
 * `agreed to the deployment of a force`, `committed themselves to the accord between the army and the rebels`: what is agreed to
 * is done to nobody, unless it is theirs or comes from them.
 */
const isMatterAgreed = (
  participants: Participants,
  sentence: ReadSentence,
  tree: Tree,
  { entry, nominal }: EventCandidate,
  head: number,
): boolean =>
  entry.type === 'AGREE' &&
  !nominal &&
  tree.tokens[head]!.upos === 'NOUN' &&
  tree.child(head, 'nmod:poss', 'amod') === null &&
  behind(tree, head, ['from', 'by', 'with']).length === 0 &&
  !PROPOSAL(participants.knowledge).has(tree.lemmas[head]!) &&
  participants.direct(sentence, tree, head).length === 0;

const PROPOSAL = wordClass('proposals');

/** `dissolved the assembly`: the body that is no more. */
const dissolved = (
  { knowledge }: Participants,
  tree: Tree,
  { predicate, entry, nominal }: EventCandidate,
): readonly number[] =>
  !nominal && entry.type === 'DECIDE' && DISSOLVING(knowledge).has(tree.lemmas[predicate]!)
    ? [...tree.children(predicate, 'obj'), ...passiveSubjects(tree, predicate)]
    : [];

const DISSOLVING = wordClass('dissolving');

/** `sold the mill to a firm`, `sold the mill, which stood idle, to a firm` */
const buyers = (
  { knowledge }: Participants,
  tree: Tree,
  { predicate, entry, nominal }: EventCandidate,
): readonly number[] => {
  if (nominal || entry.type !== 'TRADE' || !TRADING(knowledge).has(tree.lemmas[predicate]!)) return [];
  const behindAside = tree.tokens.filter(
    ({ index, text }) => index > predicate && /^to$/i.test(text) && tree.tokens[index - 1]?.text === ',',
  );
  return [...behind(tree, predicate, ['to']), ...behindAside.map(({ head }) => head)];
};

const TRADING = wordClass('trading-verbs');

const isFiniteWithoutSubject = (tree: Tree, verb: number): boolean =>
  tree.child(verb, 'aux') !== null && tree.tokens[verb]!.deprel !== 'conj' && passiveSubjects(tree, verb).length === 0;

const isLeaving = (tree: Tree, predicate: number): boolean =>
  /^(?:resign|quit|abdicate)$/.test(tree.tokens[predicate]!.lemma.toLowerCase());
