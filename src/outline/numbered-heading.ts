import { markdownHeading, withoutEmphasis } from './markdown-heading.ts';
import type { Pass, Piece } from './piece.ts';
import { startsInside } from './sentence-end.ts';

const ROMAN = /^([IVXLC]{1,7})[.)]\s*[*_]{0,3}\s*(?=\S)/u;
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?\s+(?=["“'‘«]?\p{Lu})/u;
const ARTICLE = /^(article|section|chapter|part|maddə|статья)\s+(\d{1,3}|[IVXLC]{1,7})(?:\s*[.:–—-]\s*(.*))?$/iu;

/** The number with which a heading begins, and which style of numbering it is. */
export const headingNumber = (
  words: string,
): { readonly number: string; readonly style: 'roman' | 'decimal' | 'article'; readonly depth: number } | null => {
  const article = ARTICLE.exec(words);
  if (article) return { number: article[2]!, style: 'article', depth: 1 };
  const roman = ROMAN.exec(words);
  if (roman && isRoman(roman[1]!)) return { number: roman[1]!, style: 'roman', depth: 1 };
  const decimal = DECIMAL.exec(words);
  if (decimal) return { number: decimal[1]!, style: 'decimal', depth: decimal[1]!.split('.').length };
  return null;
};

const isRoman = (text: string): boolean => /^(?:X{0,3}(?:IX|IV|V?I{0,3})|XL|L)$/.test(text) && text !== '';

/**
 * Headings by their mark-up or their number: `## II. Words`, `**Words**` alone, `II. Words`, `Article 4`.
 * A roman number is believed when it stands in a row with others; a line that ends in a stop is a sentence.
 */
export const numberedHeadings: Pass = (pieces) => {
  const romans = pieces.filter((piece) => candidate(piece) && headingNumber(piece.text)?.style === 'roman');
  const inRow = romans.length >= 2 && new Set(romans.map((piece) => headingNumber(piece.text)!.number)).size >= 2;
  const articles = pieces.filter((piece) => piece.lines === 1 && ARTICLE.test(piece.text)).length;
  return pieces.map((piece): Piece => {
    if (piece.kind === 'heading') {
      const found = headingNumber(withoutEmphasis(piece.text));
      return found && piece.number === null ? { ...piece, number: found.number } : piece;
    }
    if (piece.kind !== 'prose') return piece;
    const markdown = piece.lines <= 2 ? markdownHeading(piece.text) : null;
    if (markdown) {
      const number = headingNumber(markdown.words)?.number ?? null;
      return { ...piece, kind: 'heading', level: markdown.level, number, marked: true };
    }
    const found = headingNumber(withoutEmphasis(piece.text));
    if (isBoldLine(piece) && candidate(piece))
      return { ...piece, kind: 'heading', level: 6, number: found?.number ?? null, marked: true };
    if (!found || !candidate(piece)) return piece;
    if (found.style === 'roman' && inRow) return { ...piece, kind: 'heading', level: 1, number: found.number };
    if (found.style === 'article' && articles >= 2 && piece.lines === 1)
      return { ...piece, kind: 'heading', level: 1, number: found.number };
    return piece;
  });
};

/** A line in bold and nothing else; bold words at the head of a paragraph do not count. */
const isBoldLine = (piece: Piece): boolean =>
  piece.lines === 1 && /^(?:\*\*|__)(?![*_\s]).+(?:\*\*|__)$/.test(piece.text) && !/\*\*.*\*\*.*\*\*/.test(piece.text);

const candidate = (piece: Piece): boolean =>
  piece.kind === 'prose' &&
  piece.text.length <= 200 &&
  piece.lines <= 3 &&
  !/[.:;,]$/.test(withoutEmphasis(piece.text)) &&
  !startsInside(piece.text);
