/** Which of these somebody may see. */
export interface Sight {
  findings(ids: Iterable<string>): Promise<ReadonlySet<string>>;
  documents(ids: Iterable<string>): Promise<ReadonlySet<string>>;
  /** The whole id of the finding whose id begins so; null when there is none. */
  finding(id: string): Promise<string | null>;
  /** Those of these spellings of names which only documents use that may not be seen. */
  hiddenNames(keys: Iterable<string>): Promise<ReadonlySet<string>>;
}

/** Those of a list whose ends may all be seen. */
export const wherever = async <T>(
  all: readonly T[],
  endsOf: (each: T) => readonly string[],
  seenOf: (ids: Iterable<string>) => Promise<ReadonlySet<string>>,
): Promise<readonly T[]> => {
  const seen = await seenOf(new Set(all.flatMap(endsOf)));
  return all.filter((each) => endsOf(each).every((id) => seen.has(id)));
};
