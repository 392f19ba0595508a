import type { EventType } from '../kinds/event.ts';
import type { Party } from '../kinds/party.ts';
import { SPELLED_OUT } from '../text/numbers/number-words.ts';
import { stemOf } from './content-words.ts';
import { dateLikeness } from './date-likeness.ts';
import { type EventTraits, partyKey } from './event-traits.ts';
import { inCommon, isFullyNamed, JOINT, namedParties } from './named-parties.ts';
import { areElsewhere } from './places-told.ts';

/**
 * True when no text could tell one event in both ways: their days lie apart, one is planned and the other happened,
 * others act in it, or each is a meeting with guests of its own.
 */
export const cannotBeOne = (a: EventTraits, b: EventTraits): boolean =>
  dateLikeness(a, b) === null ||
  isPlanned(a) !== isPlanned(b) ||
  otherActors(a, b) ||
  otherRoles(a, b) ||
  otherRoles(b, a) ||
  otherCounterpart(a, b) ||
  otherPersons(a, b) ||
  otherPlaces(a, b);

/** True when one sentence speaks of other states than the other, or of other places. */
export const areToldElsewhere = ({ context: a }: EventTraits, { context: b }: EventTraits): boolean =>
  (a.states.size > 0 && b.states.size > 0 && a.states.isDisjointFrom(b.states)) || areElsewhere(a.places, b.places);

const otherActors = (a: EventTraits, b: EventTraits): boolean =>
  !(JOINT.has(a.event.finding.type) || JOINT.has(b.event.finding.type)) &&
  a.actors.size > 0 &&
  b.actors.size > 0 &&
  a.actors.isDisjointFrom(b.actors) &&
  a.event.finding.actor.concat(b.event.finding.actor).every((party) => party.actor !== null);

/** Somebody known acts in the one and suffers in the other: `killed by Marn`, `the killing of Marn`. */
const otherRoles = ({ event: { finding: a } }: EventTraits, { event: { finding: b } }: EventTraits): boolean =>
  !JOINT.has(a.type) &&
  a.type === b.type &&
  a.actor.some(
    (party) => isFullyNamed(party) && plays(party, b.recipient) && !plays(party, a.recipient) && !plays(party, b.actor),
  );

/** `Holm is named coach`, `Lind is named coach`: what befalls somebody by name befalls nobody else. */
const otherPersons = (a: EventTraits, b: EventTraits): boolean => {
  const { type } = a.event.finding;
  if (!OF_ONE.has(type) || type !== b.event.finding.type) return false;
  const [one, other] = [a, b].map((traits) =>
    whomItBefalls(traits).filter((party) => isFullyNamed(party) && !traits.sides.has(partyKey(party))),
  );
  const isToldOf = ({ name }: Party, { wordsOfNames }: EventTraits, { words }: EventTraits): boolean =>
    wordsOfNames.get(name)!.some((word) => words.has(word));
  return (
    one!.length > 0 &&
    other!.length > 0 &&
    !one!.some((party) => isToldOf(party, a, b)) &&
    !other!.some((party) => isToldOf(party, b, a))
  );
};

const OF_ONE: ReadonlySet<EventType> = new Set<EventType>(['PERSONNEL', 'LEGAL', 'COERCE']);

const whomItBefalls = ({ event: { finding } }: EventTraits): readonly Party[] =>
  finding.recipient.length > 0 ? finding.recipient : finding.actor;

const plays = (party: Party, parties: readonly Party[]): boolean =>
  parties.some((other) => partyKey(other) === partyKey(party));

/** Who meets is known better than where, and a meeting may be told by its hall or by its town. */
const otherPlaces = (a: EventTraits, b: EventTraits): boolean =>
  areElsewhere(a.places, b.places) &&
  !(JOINT.has(a.event.finding.type) && JOINT.has(b.event.finding.type) && inCommon(namedParties(a), b) > 0);

const isPlanned = ({ event }: EventTraits): boolean => event.finding.status === 'planned';

/**
 * A president receives several guests on one day: the same host with other guests is another meeting. A guest whom the
 * other telling names in its words is no other guest, nor is a state beside its president.
 */
const otherCounterpart = (a: EventTraits, b: EventTraits): boolean => {
  if (a.event.finding.type !== 'CONSULT' && b.event.finding.type !== 'CONSULT') return false;
  const [one, other] = [namedParties(a), namedParties(b)];
  if (one.length < 2 || other.length < 2) return false;
  const isIn = (party: Party, { wordsOfNames }: EventTraits, { parties, sides, words }: EventTraits): boolean =>
    parties.has(partyKey(party)) ||
    sides.has(partyKey(party)) ||
    wordsOfNames.get(party.name)!.every((word) => words.has(word));
  return !one.every((party) => isIn(party, a, b)) && !other.every((party) => isIn(party, b, a)) && inCommon(one, b) < 2;
};

/** `kills five`, and on the next day `kills twelve`, of people whom nobody names, whoever did it: news of two attacks. */
export const areOtherTolls = (a: EventTraits, b: EventTraits): boolean => {
  if (a.event.finding.type !== 'ASSAULT' || b.event.finding.type !== 'ASSAULT') return false;
  const [one, other] = [a, b].map(({ words }) => [...words].filter((word) => /^\d/.test(word) || COUNTS.has(word)));
  return (
    one!.length > 0 &&
    other!.length > 0 &&
    !one!.some((word) => other!.includes(word)) &&
    ![a, b].some(({ event }) => event.finding.recipient.some(isFullyNamed))
  );
};

/** Numbers in words, as stems. */
const COUNTS: ReadonlySet<string> = new Set(SPELLED_OUT.map(stemOf));
