import type { Span } from '../../kinds/span.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { withoutAsides } from '../without-asides.ts';
import { type Quotation, quotationAt, quotationsIn } from './quotations.ts';

/** The sentences and the quotations of one block. */
export interface QuotedBlock {
  readonly block: number;
  readonly sentences: readonly ReadSentence[];
  readonly quotations: readonly Quotation[];
}

/** The blocks of a reading that have sentences, in order. */
export const quotedBlocks = (reading: Reading): readonly QuotedBlock[] => {
  const byBlock = new Map<number, ReadSentence[]>();
  for (const sentence of reading.sentences) {
    const known = byBlock.get(sentence.block);
    if (known) known.push(sentence);
    else byBlock.set(sentence.block, [sentence]);
  }
  const text = withoutAsides(reading);
  return [...byBlock].map(([block, sentences]) => ({
    block,
    sentences,
    quotations: setOff(text, sentences) ?? stretches(sentences).flatMap((span) => quotationsIn(text, span)),
  }));
};

/** characters */
const LONGEST_LEAD = 4;

/** A paragraph that is set off with `>`, as markup writes block quotations, is one, with or without quotation marks. */
const setOff = (text: string, sentences: readonly ReadSentence[]): readonly Quotation[] | null => {
  const [first, last] = [sentences[0]!, sentences.at(-1)!];
  const before = text.slice(Math.max(0, first.start - LONGEST_LEAD), first.start);
  if (text[first.start] !== '>' && !/(?:^|\n)>\s*[_*“"]*$/.test(before)) return null;
  const whole = text.slice(first.start, last.end);
  const start = first.start + (/^[>\s_*“"]*/.exec(whole)?.[0].length ?? 0);
  const end = last.end - (/(?<![\s_*”"])[\s_*”"]+$/.exec(whole)?.[0].length ?? 0);
  return end <= start ? null : [{ start, end, outer: { start: first.start, end: last.end }, closed: true }];
};

/** A report that is quoted whole is a stretch of its own: the marks around it are no speech, those inside are. */
const stretches = (sentences: readonly ReadSentence[]): readonly Span[] => {
  const spans: Span[] = [];
  sentences.forEach(({ start, end, report }, i) => {
    if (i > 0 && report === sentences[i - 1]!.report) spans[spans.length - 1] = { ...spans.at(-1)!, end };
    else spans.push({ start, end });
  });
  return spans;
};

const LEAST_WORDS_OF_SPEECH = 3;

/** True for a place inside a quotation that is long enough to be somebody's words and not a name. */
export const isQuoted = ({ start, end }: Span, { quotations }: QuotedBlock, text: string): boolean => {
  const around = quotationAt(quotations, start);
  return around !== null && end <= around.outer.end && wordsIn(text, around) >= LEAST_WORDS_OF_SPEECH;
};

/** How many words a stretch of a text has. */
export const wordsIn = (text: string, { start, end }: Span): number =>
  text.slice(start, end).trim().split(/\s+/).length;
