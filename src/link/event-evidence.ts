import type { EventType } from '../kinds/event.ts';
import { type DateLikeness, dateLikeness } from './date-likeness.ts';
import { cannotBeOne } from './event-contradictions.ts';
import { AT, type EventTraits } from './event-traits.ts';
import { JOINT, namedKeys } from './named-parties.ts';
import type { Rarity } from './rarity.ts';

/** How rare the words and the parties of events are in the record. */
export interface EventRarities {
  readonly words: Rarity;
  readonly parties: Rarity;
}

/** What two findings share that may tell one event. */
export interface EventEvidence {
  readonly date: DateLikeness;
  /** 1 for one type, less for kindred ones, 0 for types that have nothing to do with each other */
  readonly type: number;
  /** the only ones of their type that two chronicles tell of that day */
  readonly only: boolean;
  /** telling words that both have, names that both have aside, and their places among them */
  readonly words: readonly string[];
  /** of these the ones that tell no place */
  readonly told: readonly string[];
  /** how much the told words weigh, with those that only the sentences share */
  readonly content: number;
  /** how much the words weigh that only the sentences share, between two of one type */
  readonly beside: number;
  readonly parties: readonly string[];
  /** two parties or more, a telling one among them */
  readonly twoParties: boolean;
  /** some word of a party's name */
  readonly names: boolean;
  /** a telling number that is no day of the month, or the toll of both sentences */
  readonly number: boolean;
  /** a name and a word, of one day or with a number, that weigh enough together */
  readonly nameAndWord: boolean;
  /** proper names that both sentences have weigh enough to bring an act of one type together */
  readonly bySentence: boolean;
  readonly sameStates: boolean;
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

/** Kindred types, or one that says nothing, speak hardly for one event; most that look alike are its cause or its sequel. */
const KINDRED = 0.2;
/** A party or word less telling than this stands in too much of the record to show anything by itself. */
export const TELLING = 0.4;
/** Two that share neither so many parties nor so many telling words need a word and a name of the same day. */
export const LEAST_SHARED = { parties: 2, words: 2 } as const;
/** A name and a word of one day must weigh so much together: words that all events have show nothing. */
export const LEAST_COMMON = 0.6;
/** People who are only described, `two people`, are told of alike in any two reports. */
const LEAST_COMMON_OF_UNNAMED = 1;
/** Proper names of both sentences that weigh so much bring an act of one type together, in whatever words it is told. */
export const LEAST_NAMES = 1;
/** What a count begins with, among the words of a text. */
const NUMBER = /^\d/;
/** What two chronicles of one state tell of a day as the only act of its type is one act, if their sentences share this. */
const LEAST_OF_ONLY = 0.4;

/** What two findings share; null when they cannot be one event, or have no word in common and are not the only ones. */
export const eventEvidence = (a: EventTraits, b: EventTraits, rarity: EventRarities): EventEvidence | null => {
  const date = dateLikeness(a, b);
  if (date === null || cannotBeOne(a, b)) return null;
  const type = typeLikeness(a.event.finding.type, b.event.finding.type);
  const only = date.value === 1 && areTheOnly(a, b, rarity.words);
  if (!only && a.words.isDisjointFrom(b.words)) return null;
  const common = rarity.words.shared(a.words, b.words);
  const shared = common.filter((word) => !(a.names.has(word) && b.names.has(word)));
  const words = shared.filter((word) => rarity.words.of(word) >= TELLING);
  const told = words.filter((word) => !word.startsWith(AT));
  const beside = type === 1 ? weightOf(sharedBeside(a, b, rarity.words), rarity.words) : 0;
  const parties = rarity.parties.shared(namedKeys(a), namedKeys(b));
  const names = !a.partyWords.isDisjointFrom(b.partyWords);
  const number =
    words.some((word) => NUMBER.test(word) && !isDayOf(word, a) && !isDayOf(word, b)) ||
    (type === 1 && haveToll(a, b, rarity.words));
  const leastCommon = number || !a.names.isDisjointFrom(b.names) ? LEAST_COMMON : LEAST_COMMON_OF_UNNAMED;
  return {
    date,
    type,
    only,
    words,
    told,
    content: weightOf(told, rarity.words) + beside,
    beside,
    parties,
    twoParties: parties.length >= LEAST_SHARED.parties && rarity.parties.of(parties[0]!) >= TELLING,
    names,
    number,
    nameAndWord:
      (date.value === 1 || number) &&
      names &&
      shared.length > 0 &&
      common.length >= LEAST_SHARED.words &&
      weightOf(common, rarity.words) >= leastCommon,
    bySentence: type === 1 && weightOf(a.context.names.intersection(b.context.names), rarity.words) >= LEAST_NAMES,
    sameStates: areOfTheSameStates(a, b),
  };
};

/** How much words weigh together by their rarity. */
export const weightOf = (words: Iterable<string>, rarity: Rarity): number =>
  [...words].reduce((sum, word) => sum + rarity.of(word), 0);

/** The only events of their type that two chronicles of one state tell of a day, in words that have something in common. */
const areTheOnly = (a: EventTraits, b: EventTraits, rarity: Rarity): boolean =>
  a.event.finding.document !== b.event.finding.document &&
  a.event.finding.type === b.event.finding.type &&
  !a.context.onlyOf.isDisjointFrom(b.context.onlyOf) &&
  weightOf(a.context.words.intersection(b.context.words), rarity) >= LEAST_OF_ONLY;

/** Telling words that both sentences have and not both findings. */
const sharedBeside = (a: EventTraits, b: EventTraits, rarity: Rarity): readonly string[] =>
  [...a.context.words].filter(
    (word) => b.context.words.has(word) && !(a.words.has(word) && b.words.has(word)) && rarity.of(word) >= TELLING,
  );

/** Both sentences count so many killed, hurt or marching, whichever of their clauses says it. */
const haveToll = (a: EventTraits, b: EventTraits, rarity: Rarity): boolean =>
  COUNTED.has(a.event.finding.type) &&
  [...a.context.words].some(
    (word) =>
      MANY.test(word) &&
      b.context.words.has(word) &&
      !isDayOf(word, a) &&
      !isDayOf(word, b) &&
      rarity.of(word) >= TELLING,
  );

/** A number by which the sentence says what day of the month it was. */
const isDayOf = (number: string, { event: { finding } }: EventTraits): boolean =>
  number === String(Number(finding.date?.slice(8, 10)));

const COUNTED: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'DISASTER', 'PROTEST']);
/** Six or more, and no year: smaller numbers are those of anything. */
const MANY = /^(?:[6-9]|[1-9]\d|[1-9]\d\d|(?!19|20)\d{4}|\d{5,}|\d{1,3}(?:,\d{3})+)$/;

const typeLikeness = (a: EventType, b: EventType): number => {
  if (a === b) return 1;
  if (a === 'OTHER' || b === 'OTHER') return KINDRED;
  return KIN.some((types) => types.has(a) && types.has(b)) ? KINDRED : 0;
};

/**
 * The one names the states that meet, the other who meets for them: three or more of the same and none besides, or two at
 * one place.
 */
export const areOfTheSameStates = (a: EventTraits, b: EventTraits): boolean =>
  JOINT.has(a.event.finding.type) &&
  a.event.finding.type === b.event.finding.type &&
  a.sides.size >= LEAST_SHARED.parties &&
  a.sides.size === b.sides.size &&
  a.sides.isSubsetOf(b.sides) &&
  [a, b].some(({ parties, sides }) => parties.isSubsetOf(sides)) &&
  (a.sides.size > LEAST_SHARED.parties || [...a.words].some((word) => word.startsWith(AT) && b.words.has(word)));
