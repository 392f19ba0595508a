import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { sameParty } from '../parties/same-party.ts';
import { wordsBetween } from '../phrase.ts';
import type { ReadSentence } from '../reading.ts';
import type { Tree } from '../tree.ts';
import { type ClassReader, wordClass } from '../word-class.ts';
import { undergoersOfComplements } from './complements.ts';
import type { EventCandidate } from './event-candidate.ts';
import { type EventRoles, UNDIRECTED } from './event-roles.ts';
import type { HarmfulThing } from './harm-by-things.ts';
import { personBefore } from './names-beside.ts';
import { destinationsOf, forcesMoved, ownForces } from './own-forces.ts';
import { hostsOf, isMission, ownMissions } from './own-missions.ts';
import type { Participants } from './participants.ts';
import { behind, behindDeep, opensWith } from './phrases-behind.ts';
import { stateNamedIn } from './state-of-party.ts';
import { stateStruck, strikesPlace } from './state-struck.ts';
import { statesAt, statesSpokenOf } from './states-of-places.ts';
import { isPassive, passiveSubjects } from './voice.ts';

/** A clause that tells an event, with who acts in it. */
export interface DirectedClause {
  readonly participants: Participants;
  readonly sentence: ReadSentence;
  readonly tree: Tree;
  readonly candidate: EventCandidate;
  readonly roles: EventRoles;
  /** what kills or destroys where the clause names nobody who does */
  readonly harm: HarmfulThing | null;
  readonly actor: readonly Party[];
  /** whether it is neither one of those who act nor their own state, which nobody acts upon */
  isOther(party: Party): boolean;
}

/** Upon whom a clause says that something is done: those in its roles, else those whom its other phrases lead to. */
export const recipientsOfClause = (clause: DirectedClause): readonly Party[] => {
  const { participants, sentence, candidate, roles, actor } = clause;
  const missions = candidate.nominal ? [] : ownMissions(participants, clause.tree, roles.recipients);
  const named = namedIn(clause, missions);
  const recipient = named.length > 0 ? named : ledToBy(clause);
  if (candidate.entry.type !== 'ASSAULT' || !strikesPlace(participants.knowledge, clause.tree, roles, recipient))
    return recipient;
  const struck = stateStruck(participants, sentence, candidate, roles, actor).filter(clause.isOther);
  return [...recipient, ...struck.filter((state) => !recipient.some((one) => sameParty(one, state)))];
};

/** Those in the roles of the clause; of its own missions, the state that hosts them. */
const namedIn = (clause: DirectedClause, missions: readonly number[]): readonly Party[] => {
  const { participants, sentence, tree, candidate, harm, isOther } = clause;
  const { predicate, entry, object } = candidate;
  const told = UNDIRECTED.has(entry.type) && harm === null ? directedAt(clause) : doneTo(clause, missions);
  // where the parse gives a passive no subject
  const recipient =
    told.length === 0 && isPassive(tree, predicate) && object === null && isFiniteWithoutSubject(tree, predicate)
      ? personBefore(participants.reading, sentence, tree, predicate).filter(isOther)
      : told;
  if (missions.length === 0 || recipient.some((party) => party.actor !== null)) return recipient;
  const hosts = hostsOf(participants, sentence, predicate, missions).filter(isOther);
  return hosts.length > 0 ? hosts : recipient;
};

const doneTo = (
  { participants, sentence, tree, candidate, roles, isOther }: DirectedClause,
  missions: readonly number[],
): readonly Party[] => {
  const { predicate, entry, nominal, object } = candidate;
  const { knowledge } = participants;
  const aside = nominal
    ? forcesMoved(knowledge, tree, predicate)
    : [
        ...carriedForces(knowledge, tree, candidate),
        ...ownForces(knowledge, tree, candidate),
        ...proposedBy(tree, candidate),
        ...freedBy(tree, roles, candidate, participants),
        ...victims(participants, sentence, tree, candidate, roles),
        ...measuresOf(knowledge, roles, tree, candidate),
        ...founded(knowledge, tree, candidate),
      ];
  return participants.first(
    sentence,
    [
      ...drivenOut(knowledge, tree, candidate),
      ...appointedBeside(tree, founded(knowledge, tree, candidate)),
      ...roles.recipients,
    ].filter(
      (head) =>
        !aside.includes(head) &&
        !missions.includes(head) &&
        !isMatterAgreed(participants, sentence, tree, candidate, head),
    ),
    // `dismissed the mayor's remarks`: not the mayor
    nominal || entry.type !== 'PERSONNEL' || object !== null,
    isOther,
  );
};

/** To whom something is done that is mostly done to nobody: `sold the mill to a firm`. */
const directedAt = ({ participants, sentence, tree, candidate, isOther }: DirectedClause): readonly Party[] => {
  const { recipients, entry } = candidate;
  const heads = [...recipients, ...buyers(participants, tree, candidate), ...dissolved(participants, tree, candidate)];
  const named = participants.first(sentence, heads, false).filter(isOther);
  if (named.length > 0 || entry.type !== 'OTHER') return named;
  // `intervened in Ostria’s waters`
  const waters = recipients.filter((place) =>
    TERRITORY(participants.knowledge).has(tree.tokens[place]!.lemma.toLowerCase()),
  );
  return statesAt(participants, sentence, waters).filter(isOther);
};

const TERRITORY = wordClass('territory');

/** Where nobody stands in the roles of a clause: the states to which, in which or of which it was done, and who is sued. */
const ledToBy = (clause: DirectedClause): readonly Party[] => {
  for (const lead of [atDestination, whereAided, whoseIsSupported, whoseMission, inComplements, defendants]) {
    const found = lead(clause).filter(clause.isOther);
    if (found.length > 0) return found;
  }
  return [];
};

const atDestination = ({ participants, sentence, tree, candidate }: DirectedClause): readonly Party[] =>
  !candidate.nominal && /^(?:MOBILIZE|AID|ASSAULT)$/.test(candidate.entry.type)
    ? statesAt(participants, sentence, destinationsOf(participants.knowledge, tree, candidate))
    : [];

/** `sent tents to the flooded towns in Ostria` */
const whereAided = ({ participants, sentence, tree, candidate }: DirectedClause): readonly Party[] => {
  const { predicate, entry, nominal } = candidate;
  if (nominal || entry.type !== 'AID') return [];
  const aided = [predicate, ...tree.children(predicate, 'obj'), ...behind(tree, predicate, ['to', 'for'])];
  const places = aided.flatMap((word) => tree.conjuncts(word)).flatMap((word) => behind(tree, word, ['in']));
  return statesAt(participants, sentence, places);
};

/** `welcomed the elections in Ostria` */
const whoseIsSupported = ({ participants, sentence, tree, candidate }: DirectedClause): readonly Party[] => {
  const { predicate, entry, nominal } = candidate;
  if (nominal || entry.type !== 'SUPPORT') return [];
  return [...tree.children(predicate, 'obj'), ...behind(tree, predicate, ['in', 'of'])]
    .flatMap((thing) => statesSpokenOf(participants, sentence, thing))
    .slice(0, 1);
};

/** `called in the Ostrian envoy`, `declared the Ostrian envoy persona non grata` */
const whoseMission = ({ participants, tree, candidate }: DirectedClause): readonly Party[] => {
  const { predicate, entry, nominal } = candidate;
  if (nominal || !/^(?:ACCUSE|SANCTION)$/.test(entry.type)) return [];
  // `called in the envoy`, where the parse takes `in` for a preposition
  const calledIn = tree
    .children(predicate, 'obl')
    .filter((noun) => tree.children(noun, 'case').some((mark) => mark === predicate + 1));
  return [...tree.children(predicate, 'obj'), ...calledIn]
    .flatMap((thing) => [thing, ...tree.children(thing, 'compound')])
    .filter((noun) => isMission(participants.knowledge, tree, noun))
    .flatMap((mission) => {
      const { first } = tree.extent(mission);
      const name = wordsBetween(participants.reading.text, tree.tokens, first, mission);
      return stateNamedIn(participants.knowledge, { name, actor: null, office: null }) ?? [];
    })
    .slice(0, 1);
};

/** `agreed to sign a treaty with Ostria`: an infinitive says to whom, for whom or with whom. */
const inComplements = ({ participants, sentence, tree, candidate }: DirectedClause): readonly Party[] => {
  const { predicate, entry, nominal } = candidate;
  if (nominal || !/^(?:AGREE|AID|COOPERATE|THREATEN|LEGAL)$/.test(entry.type)) return [];
  const heads = undergoersOfComplements(participants.knowledge, tree, predicate, entry.type);
  return participants.first(sentence, heads, true);
};

/**
 * `called for Ostrian sanctions`, `gave Ostrian aid`: whose measures these are does not suffer or get them. Who condemns
 * Ostria’s sanctions blames Ostria.
 */
const measuresOf = (
  knowledge: Knowledge,
  { recipients }: EventRoles,
  tree: Tree,
  { entry }: EventCandidate,
): readonly number[] => {
  const measures = entry.type === 'AID' ? FLOWS : entry.type === 'ACCUSE' ? PENALTIES : null;
  return measures === null
    ? []
    : recipients.filter(
        (thing) =>
          (entry.type === 'AID' || opensWith(tree, thing, ['for'])) && isMeasure(knowledge, tree, thing, measures),
      );
};

/** Also as what there is so much of: `two thirds of Ostria’s aid`. */
const isMeasure = (
  knowledge: Knowledge,
  tree: Tree,
  thing: number,
  measures: ClassReader<ReadonlySet<string>>,
): boolean =>
  [thing, ...behind(tree, thing, ['of'])].some(
    (noun) =>
      measures(knowledge).has(tree.lemmas[noun]!) && behind(tree, noun, ['to', 'for', 'against', 'on']).length === 0,
  );

const FLOWS = wordClass('flows');
const PENALTIES = wordClass('penalties');

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

const UNDERGONE = wordClass('undergone-by-owners');

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
const defendants = ({ participants, sentence, tree, candidate }: DirectedClause): readonly Party[] => {
  if (candidate.entry.type !== 'LEGAL') return [];
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

/** `formed a new coalition with Keller`: what is formed is put into no office. */
const founded = (knowledge: Knowledge, tree: Tree, { predicate, object, entry }: EventCandidate): readonly number[] =>
  entry.type === 'PERSONNEL' && object !== null && FOUNDING(knowledge).has(tree.lemmas[predicate]!) ? [object] : [];

/** `formed a cabinet and appointed Keller`, where the parse takes the second verb for an attribute. */
const appointedBeside = (tree: Tree, things: readonly number[]): readonly number[] =>
  things
    .flatMap((thing) => tree.conjuncts(thing))
    .filter(
      (one) =>
        tree.tokens[one]!.upos === 'PROPN' &&
        tree.children(one, 'amod').some((word) => tree.tokens[word]!.xpos === 'VBN'),
    );

const FOUNDING = wordClass('founding');

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

/** `sold the mill to a firm`, `sold the mill, which stood idle, to a firm`, `bought trucks from a firm` */
const buyers = (
  { knowledge }: Participants,
  tree: Tree,
  { predicate, entry, nominal }: EventCandidate,
): readonly number[] => {
  if (nominal || entry.type !== 'TRADE' || !TRADING(knowledge).has(tree.lemmas[predicate]!)) return [];
  const behindAside = tree.tokens.filter(
    ({ index, text }) => index > predicate && /^to$/i.test(text) && tree.tokens[index - 1]?.text === ',',
  );
  if (BUYING.test(tree.lemmas[predicate]!))
    return [predicate, ...tree.children(predicate, 'obj')].flatMap((word) => behind(tree, word, ['from']));
  return [...behind(tree, predicate, ['to']), ...behindAside.map(({ head }) => head)];
};

const TRADING = wordClass('trading-verbs');
const BUYING = /^(?:buy|purchase|import|acquire)$/;

const isFiniteWithoutSubject = (tree: Tree, verb: number): boolean =>
  tree.child(verb, 'aux') !== null && tree.tokens[verb]!.deprel !== 'conj' && passiveSubjects(tree, verb).length === 0;
