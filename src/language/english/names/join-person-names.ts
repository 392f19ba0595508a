import type { NameSpan, Token } from '../../sentence.ts';

/**
 * A person's name is one phrase: its first word stands for it and the others are `flat` to it (UD). Mends trees that tie
 * the parts of a name to its neighbours in a list; a tie across a comma that is left over is one of coordination.
 * Returns the same array where nothing is to mend.
 */
export const joinPersonNames = (tokens: readonly Token[], names: readonly NameSpan[]): readonly Token[] => {
  let mended: Token[] | null = null;
  for (const { type, first, last } of names) {
    if (type !== 'PER' || last === first || !needsMending(mended ?? tokens, first, last)) continue;
    mended ??= [...tokens];
    const outward = outwardToken(mended, first, last);
    if (!outward) continue;
    const across = outward.deprel === 'flat' && crossesComma(mended, outward.head, first);
    mended[first] = { ...mended[first]!, head: outward.head, deprel: across ? 'conj' : outward.deprel };
    for (let i = first + 1; i <= last; i++) mended[i] = { ...mended[i]!, head: first, deprel: 'flat' };
    for (let i = 0; i < mended.length; i++)
      if ((i < first || i > last) && mended[i]!.head > first && mended[i]!.head <= last)
        mended[i] = { ...mended[i]!, head: first };
  }
  return mended ?? tokens;
};

/**
 * Only names all of whose words are proper nouns. Wrong is a word besides the first that is tied outside, and a `flat` tie
 * across a comma.
 */
const needsMending = (tokens: readonly Token[], first: number, last: number): boolean => {
  let wrong = false;
  for (let i = first; i <= last; i++) {
    const { upos, head, deprel } = tokens[i]!;
    if (upos !== 'PROPN') return false;
    if (head >= first && head <= last) continue;
    if (i > first || (deprel === 'flat' && crossesComma(tokens, head, i))) wrong = true;
  }
  return wrong;
};

/** The word of the name whose head lies outside it and not below it, the first one's own head before others. */
const outwardToken = (tokens: readonly Token[], first: number, last: number): Token | null => {
  for (let i = first; i <= last; i++) {
    const token = tokens[i]!;
    if ((token.head < first || token.head > last) && !leadsInto(tokens, token.head, first, last)) return token;
  }
  return null;
};

const leadsInto = (tokens: readonly Token[], from: number, first: number, last: number): boolean => {
  for (let at = from, climbed = 0; at >= 0 && climbed <= tokens.length; at = tokens[at]!.head, climbed++)
    if (at >= first && at <= last) return true;
  return false;
};

const crossesComma = (tokens: readonly Token[], a: number, b: number): boolean => {
  for (let i = Math.min(a, b) + 1; i < Math.max(a, b); i++)
    if (tokens[i]!.text === ',' || tokens[i]!.upos === 'CCONJ') return true;
  return false;
};
