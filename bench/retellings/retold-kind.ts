/** An example told in one way, and how it was read. */
export interface Telling {
  readonly way: string;
  readonly text: string;
  /** whether a finding of the kind was read from it */
  readonly found: boolean;
  /** of what is asked of a finding, what is as it was told; empty where nothing was found */
  readonly right: Readonly<Record<string, boolean>>;
}

/** A kind of finding whose examples are told in other ways. */
export interface RetoldKind {
  readonly ways: readonly string[];
  /** Tells each example in each way that is wanted, and reads it. */
  tellings(wanted: (way: string) => boolean): Promise<Iterable<Telling>>;
}
