import type { EventFinding, EventType } from '../kinds/event.ts';
import { type EventTraits, partyKey } from './event-traits.ts';
import type { Rarity } from './rarity.ts';
import { textOverlap } from './shingles.ts';

/** How much speaks for two findings telling one event, and what. */
export interface Likeness {
  /** from 0 to 1 */
  readonly score: number;
  /** in words, strongest kind of evidence first */
  readonly reasons: readonly string[];
}

/** Types by which the same event may be coded: a reception is a consultation or an agreement, a court’s decision a coercion. */
const KIN: readonly ReadonlySet<EventType>[] = [
  new Set<EventType>(['CONSULT', 'AGREE', 'COOPERATE', 'SUPPORT', 'AID', 'TRADE']),
  new Set<EventType>(['ACCUSE', 'REJECT', 'REQUEST', 'THREATEN']),
  new Set<EventType>(['ASSAULT', 'COERCE', 'MOBILIZE', 'DISASTER']),
  new Set<EventType>(['LEGAL', 'COERCE', 'SANCTION', 'DECIDE']),
  new Set<EventType>(['DECIDE', 'AGREE', 'PERSONNEL']),
  new Set<EventType>(['CONCEDE', 'RETREAT', 'AGREE', 'LEGAL']),
];

const WEIGHTS = { date: 0.2, type: 0.15, parties: 0.3, words: 0.3, place: 0.05 } as const;
/** A party or word less telling than this stands in too much of the record to show anything by itself. */
export const TELLING = 0.4;
/** Two that share neither so many parties nor so many telling words are not one. */
export const LEAST_SHARED = { parties: 2, words: 2 } as const;
/** Of words and parties together so much must be shared: one day and one type are shared by very different events. */
const LEAST_CONTENT = 0.3;
const NEXT_DAY = 0.4;
const WIDE = 0.4;

/** That two parties belong to one state says little. */
const SIDE = 0.3;
/** Sources describe unnamed people differently; then the words must speak for the parties as well. */
const DESCRIBED = 0.8;
/** Words of two places in one document that must be the same in both, as a share of all. */
const LEAST_REPEATED = 0.5;

/** Acts of one side upon another, in which who acts may not be exchanged with whom it is done to. */
const JOINT: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'AGREE', 'COOPERATE', 'TRADE']);

/**
 * True when no text could tell one event in both ways: their days lie apart, one is planned and the other happened,
 * others act in it, or each is a meeting with guests of its own.
 */
export const cannotBeOne = (a: EventTraits, b: EventTraits): boolean =>
  dateLikeness(a, b) === null || isPlanned(a) !== isPlanned(b) || otherActors(a, b) || otherCounterpart(a, b);

/**
 * Compares what two findings tell. Null when they cannot be one event, when their types have nothing to do with each
 * other, and when they share too little beside day and type.
 */
export const eventLikeness = (
  a: EventTraits,
  b: EventTraits,
  rarity: { readonly words: Rarity; readonly parties: Rarity },
): Likeness | null => {
  const date = dateLikeness(a, b);
  const type = typeLikeness(a.event.finding.type, b.event.finding.type);
  if (date === null || type === null || cannotBeOne(a, b) || !mayRepeat(a, b)) return null;
  const words = rarity.words.overlap(a.words, b.words);
  const parties = Math.max(
    rarity.parties.overlap(a.parties, b.parties),
    SIDE * rarity.parties.overlap(a.sides, b.sides),
    isKnown(a) && isKnown(b) ? 0 : DESCRIBED * words,
  );
  const sharedParties = rarity.parties.shared(a.parties, b.parties);
  const sharedWords = rarity.words
    .shared(a.words, b.words)
    .filter((word) => rarity.words.of(word) >= TELLING && !(a.names.has(word) && b.names.has(word)));
  const twoParties = sharedParties.length >= LEAST_SHARED.parties && rarity.parties.of(sharedParties[0]!) >= TELLING;
  if (!twoParties && sharedWords.length < LEAST_SHARED.words) return null;
  if (sharedParties.length === 0 && JOINT.has(a.event.finding.type)) return null;
  if (WEIGHTS.words * words + WEIGHTS.parties * parties < LEAST_CONTENT) return null;
  const samePlace = a.place !== null && a.place === b.place;
  const score =
    WEIGHTS.date * date.value +
    WEIGHTS.type * type.value +
    WEIGHTS.parties * parties +
    WEIGHTS.words * words +
    (samePlace ? WEIGHTS.place : 0);
  return {
    score,
    reasons: [
      date.reason,
      ...sharedParties.map((party) => `both with ${party}`),
      ...(sharedWords.length > 0 ? [`words: ${sharedWords.slice(0, 6).join(', ')}`] : []),
      ...(type.value === 1 ? ['same type'] : ['kindred types']),
      ...(samePlace ? [`both at ${a.place}`] : []),
    ],
  };
};

const dateLikeness = (a: EventTraits, b: EventTraits): { value: number; reason: string } | null => {
  if (!a.days || !b.days) return null;
  if (a.days[0] === a.days[1] && b.days[0] === b.days[1]) {
    const apart = Math.abs(a.days[0] - b.days[0]);
    if (apart === 0) return { value: 1, reason: 'same day' };
    return apart === 1 ? { value: NEXT_DAY, reason: 'a day apart' } : null;
  }
  if (a.days[0] > b.days[1] || b.days[0] > a.days[1]) return null;
  return { value: WIDE, reason: 'dates that may be the same' };
};

const typeLikeness = (a: EventType, b: EventType): { value: number } | null => {
  if (a === b) return { value: 1 };
  if (a === 'OTHER' || b === 'OTHER') return { value: 0.3 };
  return KIN.some((types) => types.has(a) && types.has(b)) ? { value: 0.6 } : null;
};

/** What a document says of an event in one place is told together already; elsewhere it may repeat it in the same words. */
const mayRepeat = ({ event: { finding: a } }: EventTraits, { event: { finding: b } }: EventTraits): boolean =>
  a.document !== b.document || (a.block !== b.block && textOverlap(a.quote, b.quote, 2) >= LEAST_REPEATED);

const otherActors = (a: EventTraits, b: EventTraits): boolean =>
  !(JOINT.has(a.event.finding.type) || JOINT.has(b.event.finding.type)) &&
  a.actors.size > 0 &&
  b.actors.size > 0 &&
  a.actors.isDisjointFrom(b.actors) &&
  a.event.finding.actor.concat(b.event.finding.actor).every((party) => party.actor !== null);

const isPlanned = ({ event }: EventTraits): boolean => event.finding.status === 'planned';

const isKnown = ({ event: { finding } }: EventTraits): boolean =>
  [...finding.actor, ...finding.recipient].some((party) => party.actor !== null);

/** A president receives several guests on one day: the same host with other guests is another meeting. */
const otherCounterpart = (a: EventTraits, b: EventTraits): boolean => {
  if (a.event.finding.type !== 'CONSULT' && b.event.finding.type !== 'CONSULT') return false;
  const [one, other] = [named(a.event.finding), named(b.event.finding)];
  if (one.size < 2 || other.size < 2) return false;
  const common = [...one].filter((party) => other.has(party)).length;
  return common < Math.min(one.size, other.size) && common < 2;
};

/** Those who are known by id; descriptions of the same people differ from source to source. */
const named = ({ actor, recipient }: EventFinding): ReadonlySet<string> =>
  new Set(
    [...actor, ...recipient]
      .filter((party) => party.actor !== null || /^\p{Lu}\S+ \p{Lu}\S+$/u.test(party.name))
      .map(partyKey),
  );
