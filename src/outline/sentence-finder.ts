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
  readonly #readings: ReadonlyMap<number, BlockReading>;
  readonly #sentences = new Map<number, readonly PrintedSentence[]>();

  constructor(text: string, blocks: readonly Block[]) {
    this.#readings = new Map(blockReadings(text, blocks).map((reading) => [reading.block, reading]));
  }

  /** The sentence that holds the start of `span` in that block; null where the block holds no prose. */
  around(block: number, span: Span): PrintedSentence | null {
    const sentences = this.#of(block);
    return sentences.find((sentence) => span.start < sentence.end) ?? sentences.at(-1) ?? null;
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
