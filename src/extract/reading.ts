import type { Block } from '../kinds/block.ts';
import type { DocumentRecord } from '../kinds/document.ts';
import type { Draft, Finding } from '../kinds/finding.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Timex } from '../time/timex.ts';
import { beginsPart } from './parts.ts';

/** `For 5 October, The Daily reports: “…”`: whose the quoted sentences are, and the day over them. */
export interface QuotedReport {
  /** null where the text does not say */
  readonly reporter: string | null;
  /** EDTF; also where `it adds` goes on with the day of the quotation before */
  readonly day: string | null;
  /** true where it goes on with the report of the quotation before, without naming the publication anew */
  readonly goesOn: boolean;
}

/** A sentence of a block, with its dates; every offset is one of the document's text. */
export interface ReadSentence extends Sentence {
  /** index of its block in the outline */
  readonly block: number;
  readonly timexes: readonly Timex[];
  /** the report that the document quotes here with whole sentences; one object for all sentences of a quotation */
  readonly report?: QuotedReport;
  /** true for the names before such a quotation, which say of whom it tells */
  readonly introduces?: boolean;
  /** in the text of a resolution: the body whose it is, without its article */
  readonly resolvedBy?: string;
}

/**
 * All that an extractor may look at: one document read as far as sentences and dates. Immutable and complete;
 * extractors are pure functions of it.
 */
export interface Reading {
  readonly document: DocumentRecord;
  /** the text read; `text.slice(start, end)` is the quote of every span */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** in the order of the document */
  readonly sentences: readonly ReadSentence[];
  /** titles and headings that may tell news, each as one sentence; not among `sentences` */
  readonly headlines: readonly ReadSentence[];
  readonly knowledge: Knowledge;
}

/** The day over a sentence, for what it does not date itself: that of the report in which it is quoted, else of its entry. */
export const dayOver = ({ blocks }: Pick<Reading, 'blocks'>, { block, report }: ReadSentence): string | null =>
  report?.day ?? (blocks[block]!.kind === 'entry' ? blocks[block]!.date : null);

/** Headings, and what begins another text of the same file: what was told before counts no more below them. */
export const startsSection = (block: Block): boolean => block.kind === 'heading' || beginsPart(block);

/**
 * True in an entry of a chronicle, which stands by itself. A quotation that goes on with the report above it is read with
 * that report, though the chronicle that quotes it gives it an entry of its own.
 */
export const standsAlone = ({ blocks }: Pick<Reading, 'blocks'>, { block, report }: ReadSentence): boolean =>
  blocks[block]!.kind === 'entry' && report?.goesOn !== true;

/** Every extractor has this shape; `earlier` holds what the extractors before it found (statements come first). */
export type Extractor<F extends Finding> = (reading: Reading, earlier: readonly Draft[]) => readonly Draft<F>[];
