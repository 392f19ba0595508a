/** The verb of a sentence that was parsed as having none. */
export interface HeadlineVerb {
  /** of its token */
  readonly index: number;
  readonly lemma: string;
}
