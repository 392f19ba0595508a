import type { Reading, ReadSentence } from '../reading.ts';
import type { Attribution } from './attribution.ts';
import type { QuotedBlock } from './block-quotations.ts';
import type { CueLexicon } from './cue-lexicon.ts';

/** What a rule may look at beside its sentence. */
export interface RuleContext {
  readonly reading: Reading;
  readonly block: QuotedBlock;
  readonly lexicon: CueLexicon;
  /** whether reports inside quotations are wanted too: who is quoted tells what another one said */
  readonly insideQuotations: boolean;
}

/** One way in which texts attribute: a pure function of a sentence to the attributions whose cue stands in it. */
export type AttributionRule = (context: RuleContext, sentence: ReadSentence) => readonly Attribution[];
