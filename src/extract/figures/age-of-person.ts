import type { Token } from '../../language/sentence.ts';

/**
 * True where a bare number is the age of whoever is named before it: `Anna Grau, 42, owns the mill`, `Anna Grau (42)`,
 * `a farmer aged 42`.
 */
export const isAgeOfPerson = (tokens: readonly Token[], first: number, last: number, value: number | null): boolean => {
  if (value === null || !Number.isInteger(value) || value < 1 || value > 120) return false;
  const before = tokens[first - 1];
  if (/^aged$/i.test(before?.text ?? '')) return tokens[last + 1]?.upos !== 'NOUN';
  const after = tokens[last + 1]?.text ?? '';
  const closed = before?.text === '(' ? after === ')' : before?.text === ',' && /^[,.;]$/.test(after);
  // two names, as persons have them, and no list of places with their numbers
  const isName = (at: number): boolean => tokens[at]?.upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(tokens[at]!.text);
  return closed && value > 9 && isName(first - 2) && isName(first - 3) && tokens[first - 2]!.deprel === 'flat';
};
