import { classPattern, nouns, plurals } from '../../../extract/class-pattern.ts';
import type { ClassReader } from '../../../extract/word-class.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { SPELLED_OUT } from '../../../text/numbers/number-words.ts';
import { WEEKDAY_NAMES } from '../../../time/calendar-names.ts';

type Codebook = Pick<Knowledge, 'codebook'>;

/** At the head of a sentence, inside a quotation mark as well. */
const HEAD = /^["“‘']?/;
/** Behind a noun, which one it is: `the minister of ports`. */
const WHICH = /(?! (?:of|for|between|in|at|on|to|who|that|which)\b)/;
const POINTING = /he|she|it|they|this|these|those|such|his|her|its|their|the (?:latter|same)/;
const CONNECTING =
  /additionally|moreover|furthermore|also|however|meanwhile|earlier|later|then|but|and|so|thus|therefore|likewise|similarly|instead|nevertheless|another|note that|as such|as a result|looking through|last week/;
const IN_TURN =
  /in (?:addition|(?:its |their |his |her )?(?:response|turn|reply)|(?:this|that|the same) \w+)|for (?:his|her|its|their) part|speaking (?:on|at|about) (?:this|the same)|at the same time/;

const TIME_UNIT =
  /(?:year|month|week|weekend|day|time|morning|afternoon|evening|night|spring|summer|autumn|winter|season|quarter|decade|century)/;

/** Sentences that begin so lean on the one before them. */
const OPENINGS: readonly ClassReader<RegExp>[] = [
  classPattern`${HEAD}(?:${POINTING}|${CONNECTING}|${IN_TURN})\b`,
  classPattern`${HEAD}according to (?:the same|this|that|these|the ${nouns('texts-told-again')})\b`,
  classPattern`${HEAD}(?:on|in|at) (?:the|its|their) ${'edges-of-occasions'}\b(?! of\b)`,
  classPattern`${HEAD}(?:during|after|following|at) (?:the|this|that|their) ${nouns('occasions-told-again')}\b${WHICH}`,
  classPattern`${HEAD}(?:the|both|two) (?:(?:two|three|${'telling-none-apart'}) )?${nouns('told-again')}\b${WHICH}`,
  // `On Monday, the minister …`, where nothing says which
  classPattern`^[^,]{3,90}, (?:the ${nouns('meant-by-the')}(?! (?:of|for)\b)|they|it)\b`,
  // `Norland rejects this reading.`, where nothing before says which; `this year` says it itself
  classPattern`${HEAD}(?:[^\s,;:]+ ){2,5}(?:this|these|those) (?!(?:${TIME_UNIT}s?|who|whom|whose|which|that|of|in|from|with|at|on)\b)\p{Ll}`,
  // a question that another sentence asks: `Whether anybody comes.`
  classPattern`${HEAD}(?:whether|which|who|whom|whose|why|how)\b[^?]*$`,
];

/** True for a sentence whose beginning leans on the one before it. */
export const pointsBack = (text: string, knowledge: Codebook): boolean =>
  OPENINGS.some((opening) => opening(knowledge).test(text));

/** A person who is not named. */
export const OF_PERSON = classPattern`\b(?:he|she|him|his|her|they|them|their|the (?:${'kinds-of-office'} )?${'office-holders'}(?! of\b))\b`;

/** A body that is not named. */
export const OF_BODY = classPattern`\b(?:it|its|they|them|their|the ${'bodies-told-again'}(?! ${nouns('belonging-to-bodies')}\b))\b`;

/** Several whom the words only count, be they persons or those for whom they stand: `both sides`, `the two presidents`. */
export const OF_SEVERAL = classPattern`\b(?:both|(?:the |these )?(?:two|three)|the) (?:${'kinds-of-office'} )?${plurals('several-told-again')}\b`;

/** `The minister` and `both sides` are better told by the sentence before than by whom the record takes them for. */
export const MEANS_AN_OFFICE = classPattern`${HEAD}(?:the|both|two) (?:two |three )?(?:${'kinds-of-office'} )?${nouns('meant-by-the')}\b(?! (?:of|for|in|to)\b)`;

const COUNTS = SPELLED_OUT.join('|');

/** `The tanks fire at the base`, `Twelve people are injured`: behind the first sentence of an entry it says more of the same. */
export const OPENS_NAMELESS = new RegExp(
  String.raw`^(?:(?:The|All|Both|At least|About|Around|Another|Some|Several|Dozens|${COUNTS.replace(/\b[a-z]/g, (first) => first.toUpperCase())})\b|\d[\d,.]*)(?: \p{Ll}[\p{L}-]*| \d[\d,.]*){2,5}(?![ ,]+\p{Lu})`,
  'u',
);

/** `A day later`, `on the same day`: counted from a day that stands before it. */
const COUNTED = new RegExp(
  String.raw`\b(?:the|that) same day\b|\b(?:an?|one|several|\d+|${COUNTS}) (?:hour|day|week|month)s? (?:later|earlier|before|afterwards)\b|\bthe (?:following|next|previous) (?:day|week|month|morning|evening)\b`,
  'i',
);
const DAY_NAMED = new RegExp(`\\d|\\b(?:${WEEKDAY_NAMES.join('|')})\\b`, 'i');

/** True for words that count from a day which stands before the sentence. */
export const countsFromEarlier = (text: string): boolean => {
  const counted = COUNTED.exec(text);
  return counted !== null && !DAY_NAMED.test(text.slice(0, counted.index));
};
