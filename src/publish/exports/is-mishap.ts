import type { EventFinding } from '../../kinds/event.ts';
import { fold } from '../../text/fold.ts';
import { sentenceAround } from './sentence-around.ts';

/** Words of codebook/interchange.yaml by which harm that nobody did is told from violence, as patterns of folded text. */
export interface MishapWords {
  /** what is nobody's deed wherever it stands: a derailment, a heart attack */
  readonly mishaps: RegExp;
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

const tellOf = (words: string, { mishaps, bursts, sites, violence }: MishapWords): 'mishap' | 'violence' | null => {
  const folded = fold(words);
  // A heart attack is no attack: what is a mishap by its name does not tell of violence.
  if (holds(folded.replaceAll(mishaps, ' '), violence)) return 'violence';
  return holds(folded, mishaps) || (holds(folded, bursts) && holds(folded, sites)) ? 'mishap' : null;
};

const holds = (folded: string, words: RegExp): boolean => folded.search(words) !== -1;

/** A pattern of folded text that finds any of these words; a star at the end of a word stands for any ending. */
export const wordPattern = (words: readonly string[]): RegExp =>
  words.length === 0 ? /(?!)/g : new RegExp(`\\b(?:${words.map(wordsOf).join('|')})\\b`, 'g');

const wordsOf = (phrase: string): string =>
  phrase
    .split(' ')
    .map((word) => fold(word) + (word.endsWith('*') ? '[a-z]*' : ''))
    .join(' ');
