import type { Span } from '../../kinds/span.ts';
import type { ReadSentence } from '../reading.ts';
import type { Attribution } from './attribution.ts';

/** What somebody says in each sentence. What stands there is neither the author's narration nor dates it. */
export type SaidInSentences = ReadonlyMap<ReadSentence, readonly Span[]>;

const CLAUSES = /\b(?:clause|quote|saying|colon)\b/;

/** What is said in each sentence, as spans of the document; only by rules whose content is a clause or a quotation. */
export const saidInSentences = (attributions: readonly Attribution[]): SaidInSentences => {
  const said = new Map<ReadSentence, Span[]>();
  for (const { sentence, content, rule } of attributions) {
    // whoever is named for a whole sentence (`according to the agency, the minister said`) speaks in none of it, and a phrase
    // (`condemned the raid on Monday`) may end in what belongs to its verb
    if (!CLAUSES.test(rule)) continue;
    const spans = said.get(sentence);
    if (spans) spans.push(...content);
    else said.set(sentence, [...content]);
  }
  return said;
};
