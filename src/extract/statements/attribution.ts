import type { Span } from '../../kinds/span.ts';
import type { ReadSentence } from '../reading.ts';
import type { CueSense } from './cue-lexicon.ts';

/**
 * Something that the text gives as somebody's words, view, wish or intention: who (source), by which words the text says
 * so (cue), and what (content), as PARC and PolNeAR annotate it (Pareti 2012; Newell et al. 2018).
 */
export interface Attribution {
  /** the rule that found it */
  readonly rule: string;
  readonly sentence: ReadSentence;
  readonly sense: CueSense;
  /** token index in the sentence of the word that carries the cue */
  readonly cueHead: number;
  readonly cue: Span;
  /** null where the text does not say whose it is */
  readonly source: SourceMention | null;
  /** its pieces in order; whole, with whom it was asked of or said about */
  readonly content: readonly Span[];
  /** what alone was said: without the person asked, `that` and `to` */
  readonly core: readonly Span[];
  /** the content, or a piece of it, that stands in quotation marks as a whole */
  readonly quoted: boolean;
  /** token index of the person spoken to or spoken of, beside the cue */
  readonly told: number | null;
  /** token index of who quotes the speaker: `the agency quoted him as saying` */
  readonly reporter?: number;
  /** a quotation in the next sentence that goes on with an indirect content */
  readonly continuation?: Span;
}

export interface SourceMention {
  readonly sentence: ReadSentence;
  /** token index of the phrase's head */
  readonly head: number;
  readonly span: Span;
}
