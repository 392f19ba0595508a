/** Endings of inflected words and what stands for them in the base form, with the part of speech (as in `Lexicon`). */
const ENDINGS: readonly (readonly [ending: string, base: string, part: number])[] = [
  ['ies', 'y', 3],
  ['ves', 'f', 1],
  ['ves', 'fe', 1],
  ['es', 'e', 3],
  ['es', '', 3],
  ['s', '', 3],
  ['men', 'man', 1],
  ['ied', 'y', 2],
  ['ed', 'e', 2],
  ['ed', '', 2],
  ['ing', 'e', 2],
  ['ing', '', 2],
  ['ier', 'y', 4],
  ['iest', 'y', 4],
  ['er', 'e', 4],
  ['er', '', 4],
  ['est', 'e', 4],
  ['est', '', 4],
];

/** Every base form that the ending of a word allows, with its part of speech; the lexicon says which of them are words. */
export function baseForms(lower: string): (readonly [base: string, part: number])[] {
  const found: (readonly [string, number])[] = [];
  for (const [ending, base, part] of ENDINGS) {
    if (lower.length <= ending.length + 1 || !lower.endsWith(ending)) continue;
    const stem = lower.slice(0, -ending.length);
    found.push([stem + base, part]);
    const last = stem.charAt(stem.length - 1);
    if (base === '' && part !== 1 && ending !== 's' && stem.length > 2 && last === stem.charAt(stem.length - 2))
      found.push([stem.slice(0, -1), part]);
  }
  return found;
}
