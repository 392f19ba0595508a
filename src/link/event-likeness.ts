import type { EventType } from '../kinds/event.ts';
import { dateLikeness } from './date-likeness.ts';
import { areOtherTolls, areToldElsewhere, cannotBeOne } from './event-contradictions.ts';
import { AT, type EventTraits } from './event-traits.ts';
import { JOINT, namedKeys, namedParties } from './named-parties.ts';
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

/** Tried against judged pairs of news and of timelines, with half of them held back. */
const WEIGHTS = { date: 0.15, type: 0.15, parties: 0.3, words: 0.25, place: 0.05 } as const;
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
/** What sentences that speak of other states or places must share to tell one event all the same. */
const LEAST_ELSEWHERE = 2;
/** Assaults that have no more than a state in common must share so much in words. */
const LEAST_OF_ASSAULTS = 1.2;
/** Of words and parties together so much must be shared: one day and one type are shared by very different events. */
const LEAST_CONTENT = 0.3;
/** An act that is coded quite otherwise is the same only on the same day, and when as many words tell it. */
const LEAST_WORDS_UNLIKE = 4;
/** So much when the days differ, or the types have nothing to do with each other. */
const LEAST_CONTENT_APART = 0.4;
/** The same number in both, such as a count of the dead, tells as much as a rare word. */
const NUMBER = /^\d/;
const NUMBER_BONUS = 0.1;
/** So does the same act in the same town on the same day. */
const THERE_BONUS = 0.1;
/** What two chronicles of one state tell of a day as the only act of its type is one act, if their sentences share this. */
const LEAST_OF_ONLY = 0.4;
const ONLY_BONUS = 0.3;
/** So much weight of telling words is enough whatever else each says of it. */
const ENOUGH_WORDS = 3.5;
/** A word of the sentence that is none of the event’s own tells half as much. */
const BESIDE = 0.5;

/** The same people seldom meet twice a day. */
const MET_BONUS = 0.1;

/** That two parties belong to one state says little. */
const SIDE = 0.3;
/** `Saleh` is the president of that name when the day and the act are the same. */
const SPELT = 0.9;
/** Sources describe unnamed people differently; then the words must speak for the parties as well. */
const DESCRIBED = 0.6;
/** Words of two places in one document that must be the same in both, as a share of all. */
const LEAST_REPEATED = 0.5;

/** Or telling words of so much weight that both sentences have, when they stand far apart. */
const ENOUGH_TO_REPEAT = 2.5;

/** What stands so many blocks away is told anew, as an analysis tells what the chronicle before it has as an entry. */
const ELSEWHERE = 20;

/**
 * Compares what two findings tell, and the sentences in which they stand. Null when they cannot be one event, when their
 * types have nothing to do with each other, and when they share too little beside day and type.
 */
export const eventLikeness = (
  a: EventTraits,
  b: EventTraits,
  rarity: { readonly words: Rarity; readonly parties: Rarity },
): Likeness | null => {
  const date = dateLikeness(a, b);
  if (date === null || cannotBeOne(a, b)) return null;
  const type = typeLikeness(a.event.finding.type, b.event.finding.type);
  const only = date.value === 1 && areTheOnly(a, b, rarity.words);
  if (!only && a.words.isDisjointFrom(b.words)) return null;
  const common = rarity.words.shared(a.words, b.words);
  const shared = common.filter((word) => !(a.names.has(word) && b.names.has(word)));
  const sharedWords = shared.filter((word) => rarity.words.of(word) >= TELLING);
  const sharedParties = rarity.parties.shared(namedKeys(a), namedKeys(b));
  const shareNames = !a.partyWords.isDisjointFrom(b.partyWords);
  const twoParties = sharedParties.length >= LEAST_SHARED.parties && rarity.parties.of(sharedParties[0]!) >= TELLING;
  const number =
    sharedWords.some((word) => NUMBER.test(word) && !isDayOf(word, a) && !isDayOf(word, b)) ||
    (type.value === 1 && haveToll(a, b, rarity.words));
  const nameAndWord =
    (date.value === 1 || number) &&
    shareNames &&
    shared.length > 0 &&
    common.length >= LEAST_SHARED.words &&
    weightOf(common, rarity.words) >=
      (number || !a.names.isDisjointFrom(b.names) ? LEAST_COMMON : LEAST_COMMON_OF_UNNAMED);
  const told = sharedWords.filter((word) => !word.startsWith(AT));
  const beside = type.value === 1 ? weightOf(sharedBeside(a, b, rarity.words), rarity.words) : 0;
  const content = weightOf(told, rarity.words) + beside;
  const bySentence =
    type.value === 1 && weightOf(a.context.names.intersection(b.context.names), rarity.words) >= LEAST_NAMES;
  const sameStates = areOfTheSameStates(a, b);
  const byStates = date.value === 1 && sameStates;
  if (!twoParties && sharedWords.length < LEAST_SHARED.words && !nameAndWord && !bySentence && !only && !byStates)
    return null;
  const mayBeElsewhere = bySentence || !AT_ONE_PLACE.has(a.event.finding.type);
  if (!(mayBeElsewhere && content >= LEAST_ELSEWHERE) && sharedParties.length === 0 && areToldElsewhere(a, b))
    return null;
  if (type.value === 1 && !number && content < LEAST_OF_ASSAULTS && areOfStateAlone(a, b, sharedParties)) return null;
  const isNamedInOther = shareNames || byStates || tellsOf(a, b) || tellsOf(b, a);
  if (sharedParties.length === 0 && JOINT.has(a.event.finding.type) && !isNamedInOther) return null;
  const spelt = rarity.words.overlap(a.partyWords, b.partyWords);
  const allTold = tellsOfAll(a, b) || tellsOfAll(b, a) || sameStates;
  if (!mayRepeat(a, b, (twoParties || allTold || spelt >= SPELT || content >= ENOUGH_TO_REPEAT) && date.value === 1))
    return null;
  if (date.value < 1 && areOtherTolls(a, b)) return null;
  if (type.value === 0 && (date.value < 1 || (!twoParties && sharedWords.length < LEAST_WORDS_UNLIKE))) return null;
  const words = Math.max(
    rarity.words.overlap(a.words, b.words),
    Math.min(1, (weightOf(sharedWords, rarity.words) + BESIDE * beside) / ENOUGH_WORDS),
  );
  const parties = Math.max(
    rarity.parties.overlap(namedKeys(a), namedKeys(b)),
    SPELT * (allTold ? 1 : spelt),
    SIDE * rarity.parties.overlap(a.sides, b.sides),
    isKnown(a) && isKnown(b) ? 0 : DESCRIBED * words,
  );
  const there = date.value === 1 && type.value === 1 && sharedWords.length > told.length;
  const matter = WEIGHTS.words * words + WEIGHTS.parties * parties + (there ? THERE_BONUS : 0);
  const isApart = type.value === 0 || date.value < 1;
  const least = isApart && !number ? LEAST_CONTENT_APART : LEAST_CONTENT;
  if (!only && matter + (number ? NUMBER_BONUS : 0) < least) return null;
  const met = date.value === 1 && twoParties && a.event.finding.type === 'CONSULT' && type.value === 1;
  const samePlace = a.place !== null && a.place === b.place;
  const score =
    matter +
    WEIGHTS.date * date.value +
    WEIGHTS.type * type.value +
    (samePlace ? WEIGHTS.place : 0) +
    (number ? NUMBER_BONUS : 0) +
    (met ? MET_BONUS : 0) +
    (only ? ONLY_BONUS : 0);
  return {
    score,
    reasons: [
      date.reason,
      ...sharedParties.map((party) => `both with ${party}`),
      ...(told.length > 0 ? [`words: ${told.slice(0, 6).join(', ')}`] : []),
      ...(bySentence && told.length < LEAST_SHARED.words ? ['sentences that name the same'] : []),
      ...(told.length < sharedWords.length ? ['at places that sound alike'] : []),
      ...(only ? ['the only one of its type in two chronicles of that day'] : []),
      ...(type.value === 1 ? ['same type'] : type.value > 0 ? ['kindred types'] : []),
      ...(samePlace ? [`both at ${a.place}`] : []),
    ],
  };
};

const weightOf = (words: Iterable<string>, rarity: Rarity): number =>
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

/** A state at war is struck and strikes many times a day: that it is the same state says nothing. */
const areOfStateAlone = (a: EventTraits, b: EventTraits, shared: readonly string[]): boolean =>
  a.event.finding.type === 'ASSAULT' && shared.every((party) => a.sides.has(party) && b.sides.has(party));

/** What is done in one state is not done in another, in whatever words: voters go to the polls everywhere. */
const AT_ONE_PLACE: ReadonlySet<EventType> = new Set<EventType>(['PERSONNEL', 'PROTEST', 'DISASTER', 'ASSAULT']);

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

const typeLikeness = (a: EventType, b: EventType): { readonly value: number } => {
  if (a === b) return { value: 1 };
  if (a === 'OTHER' || b === 'OTHER') return { value: KINDRED };
  return { value: KIN.some((types) => types.has(a) && types.has(b)) ? KINDRED : 0 };
};

/**
 * What a document says of an event in one place is told together already; elsewhere it may repeat it, in the same words
 * or of the same parties, and sooner where two who are known meet: they do not do so twice a day.
 */
const mayRepeat = (one: EventTraits, other: EventTraits, sameParties: boolean): boolean => {
  const [a, b] = [one.event.finding, other.event.finding];
  if (a.document !== b.document) return true;
  if (a.block === b.block) return false;
  const isElsewhere =
    Math.abs(a.block - b.block) >= ELSEWHERE ||
    (JOINT.has(a.type) && areOfTheSame(one, other)) ||
    areOfTheSameStates(one, other);
  return (sameParties && a.type === b.type && isElsewhere) || textOverlap(a.quote, b.quote, 2) >= LEAST_REPEATED;
};

/** Exactly the same people and bodies take part, two or more of them known. */
const areOfTheSame = (a: EventTraits, b: EventTraits): boolean =>
  namedParties(a).length >= LEAST_SHARED.parties &&
  a.parties.size === b.parties.size &&
  a.parties.isSubsetOf(b.parties);

const isKnown = ({ event: { finding } }: EventTraits): boolean =>
  [...finding.actor, ...finding.recipient].some((party) => party.actor !== null);

/** Several take part in the one who are all named in the words of the other, which may know them by their states alone. */
const tellsOfAll = (a: EventTraits, b: EventTraits): boolean => {
  const parties = namedParties(a);
  return parties.length >= LEAST_SHARED.parties && parties.every(({ name }) => isNamedIn(name, a, b));
};

/**
 * The one names the states that meet, the other who meets for them: three or more of the same and none besides, or two at
 * one place.
 */
const areOfTheSameStates = (a: EventTraits, b: EventTraits): boolean =>
  JOINT.has(a.event.finding.type) &&
  a.event.finding.type === b.event.finding.type &&
  a.sides.size >= LEAST_SHARED.parties &&
  a.sides.size === b.sides.size &&
  a.sides.isSubsetOf(b.sides) &&
  [a, b].some(({ parties, sides }) => parties.isSubsetOf(sides)) &&
  (a.sides.size > LEAST_SHARED.parties || [...a.words].some((word) => word.startsWith(AT) && b.words.has(word)));

const isNamedIn = (name: string, { wordsOfNames }: EventTraits, { words: others }: EventTraits): boolean => {
  const words = wordsOfNames.get(name)!;
  return words.length > 0 && words.every((word) => others.has(word));
};

/** One who takes part in the one is named in the words of the other. */
const tellsOf = (a: EventTraits, b: EventTraits): boolean => namedParties(a).some(({ name }) => isNamedIn(name, a, b));
