import type { EventType } from '../../kinds/event.ts';
import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { classPattern } from '../class-pattern.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { isArrangedMeeting } from './arranged-meeting.ts';
import type { EventCandidate } from './event-candidate.ts';
import { type HarmfulThing, isDying } from './harm-by-things.ts';
import { isMission } from './own-missions.ts';
import { spoilsProperty } from './spoils-property.ts';
import { isState, stateBehind, stateOfParty } from './state-of-party.ts';
import { typeByActor, typeOfDeath } from './type-by-actor.ts';
import { isPassive } from './voice.ts';

const RIOTS = wordClass('riots');

/** The type of an event as its verb, who acts, what harms and what is harmed tell it together; a noun has its own. */
export const typeTold = (
  knowledge: Knowledge,
  tree: Tree,
  candidate: EventCandidate,
  harm: HarmfulThing | null,
  actor: readonly Party[],
  recipient: readonly Party[],
): EventType => {
  const { predicate, object, entry, nominal } = candidate;
  if (nominal) return entry.type;
  if (isArrangedMeeting(knowledge, tree, candidate)) return 'CONSULT';
  if (
    harm?.kind === 'attack' &&
    actor.length === 0 &&
    RIOTS(knowledge).has(tree.tokens[harm.noun]!.lemma.toLowerCase())
  )
    return 'PROTEST';
  if (harm?.kind === 'disaster' && actor.length === 0) return 'DISASTER';
  if (isDying(tree, predicate) && entry.type === 'DISASTER') return typeOfDeath(harm, recipient);
  if (entry.type === 'ASSAULT' && harm === null && spoilsProperty(knowledge, tree, predicate)) return 'COERCE';
  if (entry.type === 'THREATEN' && promisesNotTo(knowledge, tree, predicate)) return 'AGREE';
  if (entry.type === 'COERCE' && penalises(knowledge, tree, predicate, actor, recipient)) return 'SANCTION';
  if (entry.type === 'COOPERATE' && object !== null && isOwnExercise(knowledge, tree, object, actor, recipient))
    return 'MOBILIZE';
  if (entry.type === 'ACCUSE' && recallsOwn(knowledge, tree, predicate)) return 'SANCTION';
  // `charged that planes had crossed the border`: no court does
  if (entry.type === 'ACCUSE' && tree.child(predicate, 'ccomp') !== null && !isPassive(tree, predicate))
    return 'ACCUSE';
  const byState = actor[0] !== undefined && isState(knowledge, actor[0]);
  return typeByActor(knowledge, entry, tree.tokens[predicate]!, isPassive(tree, predicate), actor, byState);
};

/** `summoned its ambassador`: home, where another's is summoned to be told off. */
const recallsOwn = (knowledge: Knowledge, tree: Tree, predicate: number): boolean =>
  tree.tokens[predicate]!.lemma.toLowerCase() === 'summon' &&
  tree
    .children(predicate, 'obj')
    .some(
      (object) =>
        isMission(knowledge, tree, object) &&
        tree.children(object, 'nmod:poss').some((owner) => tree.tokens[owner]!.upos === 'PRON'),
    );

const PROMISING = wordClass('binding-oneself');

/** `pledged not to attack`: a promise, where without `not` it is a threat. */
const promisesNotTo = (knowledge: Knowledge, tree: Tree, predicate: number): boolean =>
  PROMISING(knowledge).has(tree.tokens[predicate]!.lemma.toLowerCase()) &&
  tree
    .children(predicate, 'xcomp')
    .some((deed) => tree.children(deed, 'advmod').some((word) => /^(?:not|never)$/i.test(tree.tokens[word]!.text)));

/** `barred Ostrian officials from entry`: what a state takes from those of another, or a league from anybody, is a sanction. */
const penalises = (
  knowledge: Knowledge,
  tree: Tree,
  predicate: number,
  actor: readonly Party[],
  recipient: readonly Party[],
): boolean => {
  if (!PENALISING(knowledge).has(tree.tokens[predicate]!.lemma.toLowerCase())) return false;
  // `Norland’s assets in the islands were frozen`
  if (actor.length === 0) return recipient.some((party) => isState(knowledge, party));
  const ofStates = knowledge.actors.get(actor[0]?.actor ?? '')?.kind === 'intergovernmental';
  const own = actor.map((party) => stateOfParty(knowledge, party)?.actor);
  const others = recipient.map((party) => stateBehind(knowledge, party)?.actor);
  if (others.some((state) => state !== undefined && own.includes(state))) return false;
  return ofStates
    ? recipient.length > 0
    : own.some((state) => state !== undefined) && others.some((state) => state !== undefined);
};

const PENALISING = wordClass('penalising');

/** `Ostria held naval exercises`: forces that train with nobody else show what they can do. */
const isOwnExercise = (
  knowledge: Knowledge,
  tree: Tree,
  object: number,
  actor: readonly Party[],
  recipient: readonly Party[],
): boolean => {
  const [only] = actor;
  if (only === undefined || actor.length > 1 || recipient.length > 0) return false;
  if (!EXERCISES(knowledge).has(tree.tokens[object]!.lemma.toLowerCase())) return false;
  const kind = knowledge.actors.get(only.actor ?? '')?.kind;
  const alone = kind === 'state' || FORCES(knowledge).test(only.name);
  return (
    alone &&
    !/\b(?:two|three|both|several|allied|neighbou?ring|navies|armies|militaries)\b/i.test(only.name) &&
    !tree.children(object, 'amod', 'compound', 'det').some((word) => JOINT(knowledge).test(tree.tokens[word]!.text))
  );
};

const FORCES = classPattern`(?<!\p{L})${'forces-that-drill'}$`;
const EXERCISES = wordClass('own-exercises');
const JOINT = classPattern`^${'joint-exercises'}$`;
