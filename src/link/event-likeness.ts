import type { EventType } from '../kinds/event.ts';
import { areOtherTolls, areToldElsewhere } from './event-contradictions.ts';
import {
  areOfTheSameStates,
  type EventEvidence,
  type EventRarities,
  eventEvidence,
  LEAST_SHARED,
  weightOf,
} from './event-evidence.ts';
import type { EventTraits } from './event-traits.ts';
import { JOINT, namedKeys, namedParties } from './named-parties.ts';
import { textOverlap } from './shingles.ts';

/** How much speaks for two findings telling one event, and what. */
export interface Likeness {
  /** from 0 to 1 */
  readonly score: number;
  /** in words, strongest kind of evidence first */
  readonly reasons: readonly string[];
}

/** Tried against judged pairs of news and of timelines, with half of them held back. */
const WEIGHTS = { date: 0.15, type: 0.15, parties: 0.3, words: 0.25, place: 0.05 } as const;
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
const NUMBER_BONUS = 0.1;
/** So does the same act in the same town on the same day. */
const THERE_BONUS = 0.1;
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
export const eventLikeness = (a: EventTraits, b: EventTraits, rarity: EventRarities): Likeness | null => {
  const evidence = eventEvidence(a, b, rarity);
  if (evidence === null || !isEnough(evidence)) return null;
  if (areTwoPlaces(a, b, evidence) || areTwoActs(a, b, evidence)) return null;
  const spelt = rarity.words.overlap(a.partyWords, b.partyWords);
  const allTold = tellsOfAll(a, b) || tellsOfAll(b, a) || evidence.sameStates;
  if (!mayRepeat(a, b, isOfTheSame(evidence, allTold, spelt))) return null;
  const matter = matterOf(a, b, evidence, allTold ? 1 : spelt, rarity);
  const isApart = evidence.type === 0 || evidence.date.value < 1;
  const least = isApart && !evidence.number ? LEAST_CONTENT_APART : LEAST_CONTENT;
  if (!evidence.only && matter + (evidence.number ? NUMBER_BONUS : 0) < least) return null;
  return { score: scoreOf(a, b, evidence, matter), reasons: reasonsOf(a, b, evidence) };
};

const isEnough = ({ date, only, words, twoParties, nameAndWord, bySentence, sameStates }: EventEvidence): boolean =>
  twoParties ||
  words.length >= LEAST_SHARED.words ||
  nameAndWord ||
  bySentence ||
  only ||
  (date.value === 1 && sameStates);

/** Their sentences speak of other states or places, and they share too little to be one event all the same. */
const areTwoPlaces = (a: EventTraits, b: EventTraits, { bySentence, content, parties }: EventEvidence): boolean => {
  const mayBeElsewhere = bySentence || !AT_ONE_PLACE.has(a.event.finding.type);
  return !(mayBeElsewhere && content >= LEAST_ELSEWHERE) && parties.length === 0 && areToldElsewhere(a, b);
};

/** Assaults of one state, meetings of others, tolls that differ, acts that are coded quite otherwise. */
const areTwoActs = (a: EventTraits, b: EventTraits, evidence: EventEvidence): boolean => {
  const { date, type, words, content, parties, names, number, twoParties, sameStates } = evidence;
  if (type === 1 && !number && content < LEAST_OF_ASSAULTS && areOfStateAlone(a, b, parties)) return true;
  const isNamedInOther = names || (date.value === 1 && sameStates) || tellsOf(a, b) || tellsOf(b, a);
  if (parties.length === 0 && JOINT.has(a.event.finding.type) && !isNamedInOther) return true;
  if (date.value < 1 && areOtherTolls(a, b)) return true;
  return type === 0 && (date.value < 1 || (!twoParties && words.length < LEAST_WORDS_UNLIKE));
};

/** Of one day, and so much of the same parties or in the same words that a document may tell it twice. */
const isOfTheSame = ({ date, twoParties, content }: EventEvidence, allTold: boolean, spelt: number): boolean =>
  (twoParties || allTold || spelt >= SPELT || content >= ENOUGH_TO_REPEAT) && date.value === 1;

/** How much of words and parties is the same. @param spelt how much of the parties' names is, 1 when all are told */
const matterOf = (
  a: EventTraits,
  b: EventTraits,
  evidence: EventEvidence,
  spelt: number,
  rarity: EventRarities,
): number => {
  const { date, type, told, beside } = evidence;
  const words = Math.max(
    rarity.words.overlap(a.words, b.words),
    Math.min(1, (weightOf(evidence.words, rarity.words) + BESIDE * beside) / ENOUGH_WORDS),
  );
  const parties = Math.max(
    rarity.parties.overlap(namedKeys(a), namedKeys(b)),
    SPELT * spelt,
    SIDE * rarity.parties.overlap(a.sides, b.sides),
    isKnown(a) && isKnown(b) ? 0 : DESCRIBED * words,
  );
  const there = date.value === 1 && type === 1 && evidence.words.length > told.length;
  return WEIGHTS.words * words + WEIGHTS.parties * parties + (there ? THERE_BONUS : 0);
};

const scoreOf = (a: EventTraits, b: EventTraits, evidence: EventEvidence, matter: number): number => {
  const { date, type, only, number, twoParties } = evidence;
  const met = date.value === 1 && twoParties && a.event.finding.type === 'CONSULT' && type === 1;
  return (
    matter +
    WEIGHTS.date * date.value +
    WEIGHTS.type * type +
    (areAtOnePlace(a, b) ? WEIGHTS.place : 0) +
    (number ? NUMBER_BONUS : 0) +
    (met ? MET_BONUS : 0) +
    (only ? ONLY_BONUS : 0)
  );
};

const areAtOnePlace = (a: EventTraits, b: EventTraits): boolean => a.place !== null && a.place === b.place;

const reasonsOf = (
  a: EventTraits,
  b: EventTraits,
  { date, type, only, words, told, parties, bySentence }: EventEvidence,
): readonly string[] => [
  date.reason,
  ...parties.map((party) => `both with ${party}`),
  ...(told.length > 0 ? [`words: ${told.slice(0, 6).join(', ')}`] : []),
  ...(bySentence && told.length < LEAST_SHARED.words ? ['sentences that name the same'] : []),
  ...(told.length < words.length ? ['at places that sound alike'] : []),
  ...(only ? ['the only one of its type in two chronicles of that day'] : []),
  ...(type === 1 ? ['same type'] : type > 0 ? ['kindred types'] : []),
  ...(areAtOnePlace(a, b) ? [`both at ${a.place}`] : []),
];

/** A state at war is struck and strikes many times a day: that it is the same state says nothing. */
const areOfStateAlone = (a: EventTraits, b: EventTraits, shared: readonly string[]): boolean =>
  a.event.finding.type === 'ASSAULT' && shared.every((party) => a.sides.has(party) && b.sides.has(party));

/** What is done in one state is not done in another, in whatever words: voters go to the polls everywhere. */
const AT_ONE_PLACE: ReadonlySet<EventType> = new Set<EventType>(['PERSONNEL', 'PROTEST', 'DISASTER', 'ASSAULT']);

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

const isNamedIn = (name: string, { wordsOfNames }: EventTraits, { words: others }: EventTraits): boolean => {
  const words = wordsOfNames.get(name)!;
  return words.length > 0 && words.every((word) => others.has(word));
};

/** One who takes part in the one is named in the words of the other. */
const tellsOf = (a: EventTraits, b: EventTraits): boolean => namedParties(a).some(({ name }) => isNamedIn(name, a, b));
