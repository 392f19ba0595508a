/**
 * Sentences of a passage as they are quoted: with … where words of the passage are left out before, between or after
 * them. Unchanged where the passage can't be quoted as one stretch.
 * @param chosen sentences of the passage, in its order
 * @param whole all words of the passage; null where they can't be had
 */
export const elided = (chosen: readonly string[], whole: string | null): readonly string[] => {
  if (whole === null) return chosen;
  let said = 0;
  const leftOut = (from: number, to?: number) => /[\p{L}\p{N}]/u.test(whole.slice(from, to));
  return chosen.map((text, i) => {
    const at = whole.indexOf(text, said);
    if (at < 0) return text;
    const before = leftOut(said, at) ? '… ' : '';
    said = at + text.length;
    return `${before}${text}${i === chosen.length - 1 && leftOut(said) ? ' …' : ''}`;
  });
};
