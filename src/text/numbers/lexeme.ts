import type { Span } from '../../kinds/span.ts';

/** The smallest pieces that numbers and units are read from. */
export interface Lexeme extends Span {
  readonly form: 'digits' | 'word' | 'sign';
  readonly text: string;
  /** lower case, apostrophes made straight */
  readonly key: string;
  /** true when nothing stands between it and the lexeme before */
  readonly glued: boolean;
}

const LEXEME = /(\d+(?:[.,]\d+)*)|([\p{L}\p{M}]+(?:['’][\p{L}]+)?)|([^\s])/gu;

/** All digits, words and signs of a text, in order. Linear. */
export const lexemes = (text: string): readonly Lexeme[] => {
  const found: Lexeme[] = [];
  let end = -1;
  for (const match of text.matchAll(LEXEME)) {
    const piece = match[0];
    const form = match[1] ? 'digits' : match[2] ? 'word' : 'sign';
    found.push({
      form,
      text: piece,
      key: form === 'word' ? piece.toLowerCase().replace('’', "'") : piece,
      start: match.index,
      end: match.index + piece.length,
      glued: match.index === end,
    });
    end = match.index + piece.length;
  }
  return found;
};
