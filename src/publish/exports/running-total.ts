import type { EventFinding } from '../../kinds/event.ts';
import type { FigureFinding } from '../../kinds/figure.ts';
import { fold } from '../../text/fold.ts';
import { daysOf } from './event-days.ts';
import { beforeFirst, behindLast, sentenceAround } from './sentence-around.ts';

/** Lists of words of codebook/interchange.yaml by which a number is a sum over a longer time. */
export interface TotalWords {
  /** what rises and is reached: the death toll */
  readonly tolls: readonly string[];
  /** words in the clause of the number: so far */
  readonly sums: readonly string[];
  /** words that compare days and sum nothing: the deadliest day so far */
  readonly comparisons: readonly string[];
  /** how a longer time is told, in the perfect tense: have been killed since March */
  readonly stretches: readonly string[];
}

/**
 * True when a number is counted over a longer time and not of this event alone: `the death toll rose to 30`, `40 have been
 * killed so far`, `have died since March`. An event that is itself dated by that longer time keeps its number.
 * @param text of the document; without it only the event’s own words are asked
 */
export const isRunningTotal = (
  figure: FigureFinding,
  event: EventFinding,
  text: string | null,
  { tolls, sums, comparisons, stretches }: TotalWords,
): boolean => {
  if (figure.change?.direction === 'rise' || holds(figure.measure, tolls)) return true;
  const { sentence, before, clause } = wordsAround(figure, text ?? event.quote, text === null ? event.start : 0);
  if (holds(before, tolls) || (holds(clause, sums) && !holds(clause, comparisons))) return true;
  if (daysOf(event)?.days !== 0 || !PERFECT.test(clause)) return false;
  return (
    holds(clause, stretches) || stretches.some((stretch) => ` ${fold(sentence)} `.startsWith(` ${fold(stretch)} `))
  );
};

const PERFECT =
  /\b(?:have|has|had)\s+(?:\p{L}+\s+){0,2}?(?:been\s+)?(?:killed|died|perished|lost|claimed|left|executed|slain)\b/iu;

/** The sentence of a figure, its clause, and what of the clause stands before the number. */
const wordsAround = (figure: FigureFinding, text: string, offset: number) => {
  const { sentence, from } = sentenceAround({ start: figure.start - offset, end: figure.end - offset }, text);
  const before = sentence.slice(from - behindLast(sentence.slice(0, from), CLAUSE_ENDS), from);
  const rest = sentence.slice(from);
  const clause = before + rest.slice(0, beforeFirst(rest, CLAUSE_END));
  return { sentence, before, clause };
};

const CLAUSE_END = /[,;:–—](?!\d)/u;
const CLAUSE_ENDS = new RegExp(CLAUSE_END, 'gu');

const holds = (text: string, words: readonly string[]): boolean => {
  const folded = ` ${fold(text)} `;
  return words.some((word) => folded.includes(` ${fold(word)} `));
};
