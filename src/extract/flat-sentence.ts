import type { Span } from '../kinds/span.ts';
import { lastAtOrBefore, OffsetMap, type Run } from '../text/offset-map.ts';
import { oncePer } from '../text/once-per.ts';
import type { ReadSentence } from './reading.ts';

/**
 * A sentence as one line: its tokens in order, one blank wherever the document has line ends, footnote marks or page
 * furniture between two of them. What stands together in the document stands together here.
 */
export interface FlatSentence {
  readonly text: string;
  /** the smallest span of the document that holds this stretch of the line */
  toDocument(span: Span): Span;
  /** index of the token that holds this position of the line, or the one before it; -1 without tokens */
  tokenAt(position: number): number;
  /** where the token begins in the line */
  startOf(token: number): number;
  endOf(token: number): number;
}

/** The sentence as one line. Computed once for each sentence; linear in its length. */
export const flatSentence = (text: string, sentence: ReadSentence): FlatSentence => flattened(sentence, text);

const flattened = oncePer((sentence: ReadSentence, text: string): FlatSentence => {
  let line = '';
  let last = -1;
  const runs: Run[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const token of sentence.tokens) {
    if (line && token.start !== last) line += ' ';
    const piece = text.slice(token.start, token.end).replace(/\s/g, ' ');
    // tokens of one contraction may share their span
    const start = Math.max(token.start, last);
    starts.push(line.length);
    if (token.end > start) {
      runs.push({ start: line.length, origin: start, length: token.end - start });
      line += piece.slice(start - token.start);
    }
    ends.push(line.length);
    last = Math.max(last, token.end);
  }
  const map = OffsetMap.of(runs);
  return {
    text: line,
    toDocument: (span) => map.toOriginSpan(span),
    tokenAt: (position) => lastAtOrBefore(starts, position),
    startOf: (token) => starts[token] ?? line.length,
    endOf: (token) => ends[token] ?? line.length,
  };
});
