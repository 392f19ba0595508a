import type { TokenList } from '../token-list.ts';

/** `nearly`, `at least`, `more than`: with the TIMEX3 mod that they give. */
const BOUNDS: readonly [readonly string[], string][] = [
  [['no', 'more', 'than'], 'EQUAL_OR_LESS'],
  [['not', 'more', 'than'], 'EQUAL_OR_LESS'],
  [['no', 'less', 'than'], 'EQUAL_OR_MORE'],
  [['more', 'than'], 'MORE_THAN'],
  [['less', 'than'], 'LESS_THAN'],
  [['fewer', 'than'], 'LESS_THAN'],
  [['at', 'least'], 'EQUAL_OR_MORE'],
  [['at', 'most'], 'EQUAL_OR_LESS'],
  [['up', 'to'], 'EQUAL_OR_LESS'],
  [['almost'], 'LESS_THAN'],
  [['nearly'], 'LESS_THAN'],
  [['over'], 'MORE_THAN'],
  [['just', 'over'], 'MORE_THAN'],
  [['just', 'under'], 'LESS_THAN'],
  [['about'], 'APPROX'],
  [['around'], 'APPROX'],
  [['roughly'], 'APPROX'],
  [['approximately'], 'APPROX'],
  [['some'], 'APPROX'],
];

/** `for over 30 years` is more than 30; in `spent over three years` the word may say during. */
const saysMoreThan = (t: TokenList, i: number): boolean =>
  t.is(
    i - 1,
    'for',
    'in',
    'of',
    'after',
    'by',
    'last',
    'lasts',
    'lasted',
    'just',
    'with',
    'took',
    'takes',
    'a',
    'well',
    'is',
    'was',
  );

/** The bound that begins at a token, with the index behind it and its TIMEX3 mod. */
export const boundAt = (t: TokenList, i: number): { end: number; mod: string } | null => {
  if (t.is(i, 'over') && !saysMoreThan(t, i)) return null;
  for (const [words, mod] of BOUNDS) if (t.follow(i, ...words)) return { end: i + words.length, mod };
  return null;
};
