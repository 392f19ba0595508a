import type { EventType } from '../kinds/event.ts';
import type { Party } from '../kinds/party.ts';
import { AT, type EventTraits, partyKey } from './event-traits.ts';
import { eventWords } from './event-words.ts';
import { areElsewhere } from './places-told.ts';
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
  new Set<EventType>(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE']),
  new Set<EventType>(['ASSAULT', 'DISASTER']),
  new Set<EventType>(['LEGAL', 'COERCE', 'SANCTION', 'DECIDE']),
  new Set<EventType>(['DECIDE', 'AGREE', 'PERSONNEL']),
  new Set<EventType>(['CONCEDE', 'RETREAT', 'AGREE', 'LEGAL', 'AID']),
  new Set<EventType>(['COERCE', 'PERSONNEL', 'LEGAL']),
  new Set<EventType>(['SANCTION', 'RETREAT', 'REJECT']),
  new Set<EventType>(['REQUEST', 'AGREE', 'CONCEDE', 'SUPPORT']),
  new Set<EventType>(['DECIDE', 'ACCUSE', 'REQUEST', 'SANCTION']),
];

const WEIGHTS = { date: 0.2, type: 0.15, parties: 0.3, words: 0.3, place: 0.05 } as const;
/** A party or word less telling than this stands in too much of the record to show anything by itself. */
export const TELLING = 0.4;
/** Two that share neither so many parties nor so many telling words need a word and a name of the same day. */
export const LEAST_SHARED = { parties: 2, words: 2 } as const;
/** A name and a word of one day must weigh so much together: words that all events have show nothing. */
export const LEAST_COMMON = 0.6;
/** People who are only described, `two people`, are told of alike in any two reports. */
const LEAST_COMMON_OF_UNNAMED = 1;
/** Of words and parties together so much must be shared: one day and one type are shared by very different events. */
const LEAST_CONTENT = 0.3;
/** An act that is coded quite otherwise is the same only on the same day, and when as many words tell it. */
const LEAST_WORDS_UNLIKE = 3;
/** So much when the days differ, or the types have nothing to do with each other. */
const LEAST_CONTENT_APART = 0.4;
/** What reports may be late by, in days; the newspaper of the next day tells of yesterday. */
export const MOST_DAYS_APART = 2;
const APART = [1, 0.4, 0.1] as const;
const WIDE = 0.4;
/** A visit of a few days is dated as exactly as an act of one. */
const MOST_DAYS_AS_ONE = 4;
/** The same number in both, such as a count of the dead, tells as much as a rare word. */
const NUMBER = /^\d/;
const NUMBER_BONUS = 0.1;
/** So does the same act in the same town on the same day. */
const THERE_BONUS = 0.1;
/** So much weight of telling words is enough whatever else each says of it. */
const ENOUGH_WORDS = 3.5;

/** That two parties belong to one state says little. */
const SIDE = 0.3;
/** `Saleh` is the president of that name when the day and the act are the same. */
const SPELT = 0.9;
/** Sources describe unnamed people differently; then the words must speak for the parties as well. */
const DESCRIBED = 0.8;
/** Words of two places in one document that must be the same in both, as a share of all. */
const LEAST_REPEATED = 0.5;

/** What stands so many blocks away is told anew, as an analysis tells what the chronicle before it has as an entry. */
const ELSEWHERE = 20;

/** Acts of one side upon another, in which who acts may not be exchanged with whom it is done to. */
const JOINT: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'AGREE', 'COOPERATE', 'TRADE']);

/**
 * True when no text could tell one event in both ways: their days lie apart, one is planned and the other happened,
 * others act in it, or each is a meeting with guests of its own.
 */
export const cannotBeOne = (a: EventTraits, b: EventTraits): boolean =>
  dateLikeness(a, b) === null ||
  isPlanned(a) !== isPlanned(b) ||
  otherActors(a, b) ||
  otherCounterpart(a, b) ||
  otherPlaces(a, b);

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
  if (date === null || a.words.isDisjointFrom(b.words) || cannotBeOne(a, b)) return null;
  const shared = rarity.words.shared(a.words, b.words).filter((word) => !(a.names.has(word) && b.names.has(word)));
  const sharedWords = shared.filter((word) => rarity.words.of(word) >= TELLING);
  const sharedParties = rarity.parties.shared(a.parties, b.parties);
  const shareNames = !a.partyWords.isDisjointFrom(b.partyWords);
  const twoParties = sharedParties.length >= LEAST_SHARED.parties && rarity.parties.of(sharedParties[0]!) >= TELLING;
  const number = sharedWords.some((word) => NUMBER.test(word));
  const common = rarity.words.shared(a.words, b.words);
  const nameAndWord =
    (date.value === 1 || number) &&
    shareNames &&
    shared.length > 0 &&
    common.length >= LEAST_SHARED.words &&
    weightOf(common, rarity.words) >=
      (number || !a.names.isDisjointFrom(b.names) ? LEAST_COMMON : LEAST_COMMON_OF_UNNAMED);
  if (!twoParties && sharedWords.length < LEAST_SHARED.words && !nameAndWord) return null;
  if (sharedParties.length === 0 && !shareNames && JOINT.has(a.event.finding.type) && !tellsOf(a, b) && !tellsOf(b, a))
    return null;
  const spelt = rarity.words.overlap(a.partyWords, b.partyWords);
  if (!mayRepeat(a, b, (twoParties || spelt >= SPELT) && date.value === 1)) return null;
  if (date.value < 1 && areOtherTolls(a, b)) return null;
  const type = typeLikeness(a.event.finding.type, b.event.finding.type);
  if (type.value === 0 && (date.value < 1 || (!twoParties && sharedWords.length < LEAST_WORDS_UNLIKE))) return null;
  const weight = weightOf(sharedWords, rarity.words);
  const words = Math.max(rarity.words.overlap(a.words, b.words), Math.min(1, weight / ENOUGH_WORDS));
  const parties = Math.max(
    rarity.parties.overlap(a.parties, b.parties),
    SPELT * spelt,
    SIDE * rarity.parties.overlap(a.sides, b.sides),
    isKnown(a) && isKnown(b) ? 0 : DESCRIBED * words,
  );
  const there = date.value === 1 && type.value === 1 && sharedWords.some((word) => word.startsWith(AT));
  const content = WEIGHTS.words * words + WEIGHTS.parties * parties + (there ? THERE_BONUS : 0);
  const isApart = type.value === 0 || date.value < 1;
  if (content < (isApart && !number ? LEAST_CONTENT_APART : LEAST_CONTENT)) return null;
  const told = sharedWords.filter((word) => !word.startsWith(AT));
  const samePlace = a.place !== null && a.place === b.place;
  const score =
    WEIGHTS.date * date.value +
    WEIGHTS.type * type.value +
    WEIGHTS.parties * parties +
    WEIGHTS.words * words +
    (samePlace ? WEIGHTS.place : 0) +
    (number ? NUMBER_BONUS : 0) +
    (there ? THERE_BONUS : 0);
  return {
    score,
    reasons: [
      date.reason,
      ...sharedParties.map((party) => `both with ${party}`),
      ...(told.length > 0 ? [`words: ${told.slice(0, 6).join(', ')}`] : []),
      ...(told.length < sharedWords.length ? ['at places that sound alike'] : []),
      ...(type.value === 1 ? ['same type'] : type.value > 0 ? ['kindred types'] : []),
      ...(samePlace ? [`both at ${a.place}`] : []),
    ],
  };
};

const weightOf = (words: readonly string[], rarity: Rarity): number =>
  words.reduce((sum, word) => sum + rarity.of(word), 0);

const dateLikeness = (a: EventTraits, b: EventTraits): { value: number; reason: string } | null => {
  if (!a.days || !b.days) return null;
  if (a.days[0] === a.days[1] && b.days[0] === b.days[1]) {
    const apart = Math.abs(a.days[0] - b.days[0]);
    if (apart === 0) return { value: 1, reason: 'same day' };
    if (apart > MOST_DAYS_APART) return null;
    return { value: APART[apart]!, reason: apart === 1 ? 'a day apart' : `${apart} days apart` };
  }
  if (a.days[0] === b.days[0] && a.days[1] === b.days[1] && a.days[1] - a.days[0] < MOST_DAYS_AS_ONE)
    return { value: 1, reason: 'same days' };
  if (a.days[0] > b.days[1] || b.days[0] > a.days[1]) return null;
  return { value: WIDE, reason: 'dates that may be the same' };
};

const typeLikeness = (a: EventType, b: EventType): { value: number } => {
  if (a === b) return { value: 1 };
  if (a === 'OTHER' || b === 'OTHER') return { value: 0.3 };
  return { value: KIN.some((types) => types.has(a) && types.has(b)) ? 0.6 : 0 };
};

/**
 * What a document says of an event in one place is told together already; elsewhere it may repeat it, in the same words
 * or of the same parties, and sooner where two who are known meet: they do not do so twice a day.
 */
const mayRepeat = (one: EventTraits, other: EventTraits, sameParties: boolean): boolean => {
  const [a, b] = [one.event.finding, other.event.finding];
  if (a.document !== b.document) return true;
  if (a.block === b.block) return false;
  const isElsewhere = Math.abs(a.block - b.block) >= ELSEWHERE || (JOINT.has(a.type) && areOfTheSame(one, other));
  return (sameParties && a.type === b.type && isElsewhere) || textOverlap(a.quote, b.quote, 2) >= LEAST_REPEATED;
};

/** Exactly the same people and bodies take part, two or more of them known. */
const areOfTheSame = (a: EventTraits, b: EventTraits): boolean =>
  named(a).length >= LEAST_SHARED.parties && a.parties.size === b.parties.size && a.parties.isSubsetOf(b.parties);

const otherActors = (a: EventTraits, b: EventTraits): boolean =>
  !(JOINT.has(a.event.finding.type) || JOINT.has(b.event.finding.type)) &&
  a.actors.size > 0 &&
  b.actors.size > 0 &&
  a.actors.isDisjointFrom(b.actors) &&
  a.event.finding.actor.concat(b.event.finding.actor).every((party) => party.actor !== null);

/** Who meets is known better than where, and a meeting may be told by its hall or by its town. */
const otherPlaces = (a: EventTraits, b: EventTraits): boolean =>
  areElsewhere(a.places, b.places) &&
  !(JOINT.has(a.event.finding.type) && JOINT.has(b.event.finding.type) && inCommon(named(a), b) > 0);

const isPlanned = ({ event }: EventTraits): boolean => event.finding.status === 'planned';

const isKnown = ({ event: { finding } }: EventTraits): boolean =>
  [...finding.actor, ...finding.recipient].some((party) => party.actor !== null);

/**
 * A president receives several guests on one day: the same host with other guests is another meeting. A guest whom the
 * other telling names in its words is no other guest, nor is a state beside its president.
 */
const otherCounterpart = (a: EventTraits, b: EventTraits): boolean => {
  if (a.event.finding.type !== 'CONSULT' && b.event.finding.type !== 'CONSULT') return false;
  const [one, other] = [named(a), named(b)];
  if (one.length < 2 || other.length < 2) return false;
  const isIn = (party: Party, { parties, sides, words }: EventTraits): boolean =>
    parties.has(partyKey(party)) ||
    sides.has(partyKey(party)) ||
    eventWords(party.name).every((word) => words.has(word));
  return !one.every((party) => isIn(party, b)) && !other.every((party) => isIn(party, a)) && inCommon(one, b) < 2;
};

/** `kills five`, and on the next day `kills twelve`, of people whom nobody names: news of two attacks. */
const areOtherTolls = (a: EventTraits, b: EventTraits): boolean => {
  if (a.event.finding.type !== 'ASSAULT' || b.event.finding.type !== 'ASSAULT') return false;
  const [one, other] = [a, b].map(({ words }) => [...words].filter((word) => TOLL.test(word)));
  return (
    one!.length > 0 &&
    other!.length > 0 &&
    !one!.some((word) => other!.includes(word)) &&
    named(a).length + named(b).length === 0
  );
};

/** Numbers as stems. */
const TOLL = /^(?:\d|(?:thre|four|five|six|seven|eight|nine|ten|eleven|twelv)$)/;

/** One who takes part in the one is named in the words of the other. */
const tellsOf = (a: EventTraits, b: EventTraits): boolean =>
  named(a).some(({ name }) => {
    const words = eventWords(name);
    return words.length > 0 && words.every((word) => b.words.has(word));
  });

const inCommon = (parties: readonly Party[], { parties: others }: EventTraits): number =>
  parties.filter((party) => others.has(partyKey(party))).length;

/** Those who are known by id; descriptions of the same people differ from source to source. */
const named = ({ event: { finding } }: EventTraits): readonly Party[] =>
  [...finding.actor, ...finding.recipient].filter(
    (party) => party.actor !== null || /^\p{Lu}\S+ \p{Lu}\S+$/u.test(party.name),
  );
