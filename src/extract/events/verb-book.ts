/** Which words are verbs of a codebook. */
export interface VerbBook {
  patternsOf(lemma: string): { readonly length: number };
}
