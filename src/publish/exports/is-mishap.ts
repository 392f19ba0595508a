import type { EventFinding } from '../../kinds/event.ts';
import { fold } from '../../text/fold.ts';
import { sentenceAround } from './sentence-around.ts';

/** Words of codebook/interchange.yaml by which harm that nobody did is told from violence, as patterns of folded text. */
export interface MishapWords {
  /** what is nobody's deed wherever it stands: a derailment, a heart attack */
  readonly mishaps: RegExp;
  /** what is one only of a thing, with that thing: a bus that plunges, not a currency */
  readonly falls: RegExp;
  /** a force of nature that is said to strike, which is no strike of anybody's */
  readonly struck: RegExp;
  /** what is one only at one of the sites: an explosion */
  readonly bursts: RegExp;
  readonly sites: RegExp;
  /** words of violence, beside which none of these count: a train derailed by a bomb */
  readonly violence: RegExp;
}

/**
 * True of an assault that is none: nobody is said to have done it, its sentence (or, where that says neither, the one
 * before it on the same line) tells of an accident, a fire, a force of nature or an illness, and of no violence. `Nine people
 * were killed when a bus overturned.`
 * @param text of the document; without it only the event's own words are asked
 */
export const isMishap = (event: EventFinding, text: string | null, words: MishapWords): boolean => {
  if (event.type !== 'ASSAULT' || !event.actor.every(({ name }) => holds(fold(name), words.mishaps))) return false;
  if (text === null) return tellOf(event.quote, words) === 'mishap';
  const { sentence, from } = sentenceAround(event, text);
  const told = tellOf(sentence, words);
  if (told !== null) return told === 'mishap';
  const start = event.start - from;
  if (!/\S $/.test(text.slice(Math.max(0, start - 2), start))) return false;
  const before = sentenceAround({ start: start - 2, end: start - 1 }, text.slice(0, start)).sentence;
  return tellOf(before, words) === 'mishap';
};

const tellOf = (
  words: string,
  { mishaps, falls, struck, bursts, sites, violence }: MishapWords,
): 'mishap' | 'violence' | null => {
  const folded = fold(words);
  // A heart attack is no attack, a fuel tank no tank: what is a mishap or a site by its name does not tell of violence.
  const others = [struck, mishaps, sites].reduce((rest, names) => rest.replaceAll(names, ' '), folded);
  if (holds(others, violence)) return 'violence';
  const isOne = holds(folded, mishaps) || holds(folded, falls) || (holds(folded, bursts) && holds(folded, sites));
  return isOne ? 'mishap' : null;
};

const holds = (folded: string, words: RegExp): boolean => folded.search(words) !== -1;

/** A pattern of folded text that finds any of these words; a star at the end of a word stands for any ending. */
export const wordPattern = (words: readonly string[]): RegExp =>
  words.length === 0 ? NOTHING : new RegExp(`\\b${anyOf(words)}\\b`, 'g');

/** A pattern of folded text that finds one of the things with what it does, a few words between: a bus with pilgrims plunged. */
export const pairPattern = (things: readonly string[], deeds: readonly string[]): RegExp => {
  if (things.length === 0 || deeds.length === 0) return NOTHING;
  const [thing, deed] = [anyOf(things), anyOf(deeds)];
  return new RegExp(`\\b(?:${thing}(?: [a-z0-9]+){0,8}? ${deed}|${deed}(?: [a-z0-9]+){0,4}? ${thing})\\b`, 'g');
};

/** A pattern of folded text that finds a mishap that is said to strike: an earthquake struck. */
export const struckPattern = (mishaps: readonly string[]): RegExp =>
  mishaps.length === 0
    ? NOTHING
    : new RegExp(`\\b${anyOf(mishaps)}(?: (?:that|which))?(?: (?:has|have|had))? (?:strikes?|struck)\\b`, 'g');

const NOTHING = /(?!)/g;

const anyOf = (words: readonly string[]): string => `(?:${words.map(wordsOf).join('|')})`;

const wordsOf = (phrase: string): string =>
  phrase
    .split(' ')
    .map((word) => fold(word) + (word.endsWith('*') ? '[a-z]*' : ''))
    .join(' ');
