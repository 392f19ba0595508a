import { overlaps } from '../../kinds/span.ts';
import type { Reading } from '../reading.ts';
import { type AttributedBlock, acrossParagraphs } from './across-paragraphs.ts';
import type { Attribution } from './attribution.ts';
import type { AttributionRule } from './attribution-rule.ts';
import { quotedBlocks } from './block-quotations.ts';
import { cueLexicon } from './cue-lexicon.ts';
import { deniedCharges, upToDenials } from './denied-charge.ts';
import { outermost } from './outermost.ts';
import { accordingTo } from './rules/according-to.ts';
import { adjectiveCue } from './rules/adjective-cue.ts';
import { asNoted } from './rules/as-noted.ts';
import { colonCue } from './rules/colon-cue.ts';
import { nounCue } from './rules/noun-cue.ts';
import { quotedAsSaying } from './rules/quoted-as-saying.ts';
import { saidThis } from './rules/said-this.ts';
import { signedQuotation } from './rules/signed-quotation.ts';
import { verbCue } from './rules/verb-cue.ts';

/** In order: a cue that one rule has taken is not taken again. */
const RULES: readonly AttributionRule[] = [
  quotedAsSaying,
  saidThis,
  asNoted,
  verbCue,
  nounCue,
  adjectiveCue,
  accordingTo,
  colonCue,
  signedQuotation,
];

/**
 * The attributions of a document, of words as of views and wishes, in the order of their cues.
 * @param allLevels also what somebody whose words are given, quoted or reported, tells of others
 */
export const attributionsOf = (reading: Reading, allLevels = false): readonly Attribution[] => {
  const lexicon = cueLexicon(reading.knowledge);
  const blocks: AttributedBlock[] = [];
  for (const block of quotedBlocks(reading)) {
    const found: Attribution[] = [];
    const context = { reading, block, lexicon, insideQuotations: allLevels };
    for (const sentence of block.sentences) {
      const own: Attribution[] = [];
      for (const rule of RULES)
        own.push(...rule(context, sentence).filter(({ cue }) => !own.some((other) => overlaps(other.cue, cue))));
      const denied = deniedCharges(context, sentence, own);
      found.push(...[...upToDenials(own, denied), ...denied].sort((a, b) => a.cueHead - b.cueHead));
    }
    blocks.push({ block, attributions: allLevels ? found : outermost(found) });
  }
  return acrossParagraphs(reading, blocks, lexicon);
};
