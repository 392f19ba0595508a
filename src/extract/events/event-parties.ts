import type { Party } from '../../kinds/party.ts';
import type { ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { actorsOfClause } from './actors-of-clause.ts';
import type { EventCandidate } from './event-candidate.ts';
import type { EventRoles } from './event-roles.ts';
import { type HarmfulThing, isDying } from './harm-by-things.ts';
import { jointPartners } from './joint-partners.ts';
import { isOwn } from './own-state.ts';
import type { Participants } from './participants.ts';
import { type DirectedClause, recipientsOfClause } from './recipients-of-clause.ts';
import { statesIn } from './states-of-places.ts';
import { isPassive } from './voice.ts';

/** Who acts and upon whom, as the clause itself says it. */
export interface EventParties {
  readonly actor: readonly Party[];
  readonly recipient: readonly Party[];
}

/** Types in which several who take part all act: `a meeting was held between the mayors`. */
const TOGETHER = /^(?:CONSULT|AGREE|COOPERATE)$/;

/** @param harm what kills or destroys where the clause names nobody who does */
export const eventParties = (
  participants: Participants,
  sentence: ReadSentence,
  candidate: EventCandidate,
  roles: EventRoles,
  harm: HarmfulThing | null,
): EventParties => {
  const tree = treeOf(sentence);
  const { predicate, entry } = candidate;
  const actor = actorsOfClause(participants, sentence, candidate, roles, harm);
  const isOther = (party: Party): boolean =>
    !actor.some((other) => other.name === party.name) && !isOwn(participants.knowledge, entry.type, actor, party);
  const clause: DirectedClause = { participants, sentence, tree, candidate, roles, harm, actor, isOther };
  const told = recipientsOfClause(clause);
  const partners = actor.length > 0 ? jointPartners(participants, sentence, candidate).filter(isOther) : [];
  if (partners.length > 0) return { actor: [...actor, ...partners], recipient: [] };
  const recipient = (entry.joint && actor.length > 1) || isLeaving(tree, predicate) ? [] : told;
  const undergoing = whoUndergoes(clause, recipient);
  if (undergoing !== null) return { actor: [], recipient: undergoing };
  const blamed = statesBlamed(clause, recipient);
  if (blamed.length > 0) return { actor, recipient: blamed };
  return actor.length === 0 && areBothActors(clause, recipient)
    ? { actor: recipient, recipient: [] }
    : { actor, recipient };
};

/** Those to whom it was done though the clause has them where doers stand, or names no doer; null where whoever acts acts. */
const whoUndergoes = (
  { participants, tree, candidate: { predicate, entry, nominal }, actor }: DirectedClause,
  recipient: readonly Party[],
): readonly Party[] | null => {
  if (
    entry.undergone &&
    (nominal ? recipient.length === 0 : !isPassive(tree, predicate)) &&
    (entry.type === 'ACCUSE' || participants.arePersons(actor))
  )
    return actor;
  if (nominal && recipient.length === 0 && isOfOwner(participants, tree, predicate, actor)) return actor;
  if (entry.type === 'DISASTER') return recipient.length > 0 ? recipient : actor;
  return isDying(tree, predicate) && actor.length > 0 ? actor : null;
};

/** `his arrest`, `the editor's release`: done to the person whose it is, where nobody is named who does it. */
const isOfOwner = (participants: Participants, tree: Tree, noun: number, actor: readonly Party[]): boolean =>
  UNDERGONE(participants.knowledge).has(tree.lemmas[noun]!) &&
  tree.child(noun, 'nmod:poss') !== null &&
  participants.arePersons(actor);

const UNDERGONE = wordClass('undergone-by-owners');

/** Whoever condemns what is done to somebody in a state condemns the state. */
const statesBlamed = (
  { participants, sentence, tree, candidate: { predicate, entry, nominal }, roles }: DirectedClause,
  recipient: readonly Party[],
): readonly Party[] => {
  if (entry.type !== 'ACCUSE' || nominal || recipient.some((party) => party.actor !== null)) return [];
  const deeds = roles.recipients.slice(0, 1).filter((head) => participants.direct(sentence, tree, head).length === 0);
  const things = entry.mode === 'disapprove' ? [...tree.children(predicate, 'obj'), ...deeds] : deeds;
  return things.flatMap((thing) => statesIn(participants, sentence, thing)).slice(0, 1);
};

/** `war broke out between Norland and Ostria`, `a meeting was held between the mayors` */
const areBothActors = (
  { tree, candidate: { predicate, entry, nominal } }: DirectedClause,
  recipient: readonly Party[],
): boolean => {
  if (nominal || recipient.length < 2) return false;
  const together = TOGETHER.test(entry.type) && isPassive(tree, predicate) && tree.tokens[predicate]!.deprel !== 'acl';
  return together || (entry.joint === true && entry.itself === true);
};

const isLeaving = (tree: Tree, predicate: number): boolean =>
  /^(?:resign|quit|abdicate)$/.test(tree.tokens[predicate]!.lemma.toLowerCase());
