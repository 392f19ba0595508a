import type { Block } from '../kinds/block.ts';
import type { Span } from '../kinds/span.ts';
import { splitSentences } from '../language/english/tokens/split-sentences.ts';
import { type BlockReading, blockReadings } from './block-reading.ts';

/** A sentence as it is printed: blanks for line ends, page numbers and footnote marks left out. */
export interface PrintedSentence extends Span {
  readonly text: string;
}

/** Gives the sentence of a document in which a finding stands. Splits a block only when it is asked for. */
export class SentenceFinder {
  readonly #text: string;
  readonly #readings: ReadonlyMap<number, BlockReading>;
  readonly #sentences = new Map<number, readonly PrintedSentence[]>();

  constructor(text: string, blocks: readonly Block[]) {
    this.#text = text;
    this.#readings = new Map(blockReadings(text, blocks).map((reading) => [reading.block, reading]));
  }

  /** The sentence that holds the start of `span` in that block; null where the block holds no prose. */
  around(block: number, span: Span): PrintedSentence | null {
    const sentences = this.#of(block);
    return sentences.find((sentence) => span.start < sentence.end) ?? sentences.at(-1) ?? null;
  }

  /**
   * The sentence right before the one that begins at `start`, where both can be quoted as one stretch; null where that is
   * the first of its block, or a page number or note mark stands between them.
   */
  before(block: number, start: number): PrintedSentence | null {
    const sentences = this.#of(block);
    const at = sentences.findIndex((sentence) => sentence.start === start);
    const [before, own] = [sentences[at - 1], sentences[at]];
    if (!before || !own) return null;
    const together = this.#text.slice(before.start, own.end).replace(/\s+/g, ' ');
    return together === `${before.text} ${own.text}`.replace(/\s+/g, ' ') ? before : null;
  }

  /**
   * All sentences in which a span stands, as one stretch; null where it stands in one sentence, or where something
   * between them is no part of their text.
   */
  stretch(block: number, span: Span): PrintedSentence | null {
    const own = this.#of(block).filter(({ start, end }) => start < span.end && span.start < end);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last || own.length < 2) return null;
    const text = own.map((sentence) => sentence.text).join(' ');
    const together = this.#text.slice(first.start, last.end).replace(/\s+/g, ' ');
    return together === text.replace(/\s+/g, ' ') ? { start: first.start, end: last.end, text } : null;
  }

  /** All words of a block from `from` on; null where something between its sentences is no part of them. */
  whole(block: number, from: number): PrintedSentence | null {
    const own = this.#of(block);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return null;
    const start = Math.max(first.start, from);
    const text = this.#text.slice(start, last.end).replace(/\s+/g, ' ').trim();
    const printed = own
      .map((sentence) => sentence.text)
      .join(' ')
      .replace(/\s+/g, ' ');
    return text !== '' && printed.endsWith(text) ? { start, end: last.end, text } : null;
  }

  #of(block: number): readonly PrintedSentence[] {
    const known = this.#sentences.get(block);
    if (known) return known;
    const reading = this.#readings.get(block);
    const sentences = reading
      ? splitSentences(reading.text).map((tokens) => {
          const start = tokens[0]!.start;
          const end = tokens.at(-1)!.end;
          return { ...reading.map.toOriginSpan({ start, end }), text: reading.text.slice(start, end) };
        })
      : [];
    this.#sentences.set(block, sentences);
    return sentences;
  }
}
