/**
 * The same function, worked out once per object and kept for as long as that lives: for what follows from an immutable
 * object (a reading, a sentence, the packs' knowledge) and is asked for again and again.
 * @param work what goes along with the object must be the same each time (a sentence and the text in which it stands)
 */
export const oncePer = <
  Key extends WeakKey,
  Along extends readonly unknown[],
  Result extends NonNullable<unknown> | null,
>(
  work: (key: Key, ...along: Along) => Result,
): ((key: Key, ...along: Along) => Result) => {
  const known = new WeakMap<Key, Result>();
  return (key, ...along) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = work(key, ...along);
    known.set(key, result);
    return result;
  };
};
