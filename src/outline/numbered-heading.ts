import { dateAtStart } from './date-expression.ts';
import { markdownHeading, withoutEmphasis } from './markdown-heading.ts';
import type { Pass, Piece } from './piece.ts';
import { startsInside } from './sentence-end.ts';
import { anyOf } from './words/any-of.ts';
import { NUMBERED_PARTS } from './words/label-words.ts';

const ROMAN = /^([IVXLC]{1,7})[.)]\s*[*_]{0,3}\s*(?=\S)/u;
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?\s+(?=["“'‘«]?\p{Lu})/u;
const ARTICLE = new RegExp(`^(${anyOf(NUMBERED_PARTS)})\\s+(\\d{1,3}|[IVXLC]{1,7})(?:\\s*[.:–—-]\\s*(.*))?$`, 'iu');

/** The number with which a heading begins, and which style of numbering it is. */
export const headingNumber = (
  words: string,
): { readonly number: string; readonly style: 'roman' | 'decimal' | 'article'; readonly depth: number } | null => {
  const date = dateAtStart(words);
  if (date && (date.year !== null || /\p{L}/u.test(words.slice(0, date.length)))) return null;
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
  const articles = pieces.filter(isArticle).length;
  const decimals = decimalHeadings(pieces);
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
    if (articles >= 2 && isArticle(piece))
      return {
        ...piece,
        kind: 'heading',
        marked: false,
        level: 1,
        number: ARTICLE.exec(piece.text.split('\n')[0]!.trim())![2]!,
      };
    const found = headingNumber(withoutEmphasis(piece.text));
    if (isBoldLine(piece) && candidate(piece))
      return { ...piece, kind: 'heading', level: 6, number: found?.number ?? null, marked: true };
    if (!found || !candidate(piece)) return piece;
    if (found.style === 'roman' && inRow)
      return { ...piece, kind: 'heading', marked: false, level: 1, number: found.number };
    if (found.style === 'decimal' && decimals.has(piece)) {
      return { ...piece, kind: 'heading', marked: false, level: found.depth, number: found.number, bullet: false };
    }
    return piece;
  });
};

/**
 * Short lines numbered `2` or `2.1` that stand over text of their own. Numbered lines one under another are a list.
 */
const decimalHeadings = (pieces: readonly Piece[]): ReadonlySet<Piece> => {
  const found = new Set<Piece>();
  const depths = pieces.map((piece) => {
    const number = candidate(piece) && piece.lines === 1 && piece.text.length <= 120 ? headingNumber(piece.text) : null;
    return number?.style === 'decimal' ? number.depth : 0;
  });
  pieces.forEach((piece, i) => {
    const next = pieces[i + 1];
    const over = next !== undefined && (depths[i + 1]! > depths[i]! || (depths[i + 1] === 0 && !next.bullet));
    if (depths[i]! > 0 && over && (piece.gap > 0 || i === 0)) found.add(piece);
  });
  return found.size >= 2 ? found : new Set();
};

/** A line in bold and nothing else; bold words at the head of a paragraph do not count. */
const isBoldLine = (piece: Piece): boolean =>
  piece.lines === 1 && /^(?:\*\*|__)(?![*_\s]).+(?:\*\*|__)$/.test(piece.text) && !/\*\*.*\*\*.*\*\*/.test(piece.text);

/** `Article 4`, alone or with a short title on the same or the next line. */
const isArticle = (piece: Piece): boolean => {
  if (piece.kind !== 'prose' || piece.lines > 2 || piece.text.length > 160) return false;
  const [first, second] = piece.text.split('\n');
  return ARTICLE.test(first!.trim()) && !/[.;,]$/.test((second ?? '').trim()) && !/[;,]$/.test(first!.trim());
};

const candidate = (piece: Piece): boolean =>
  piece.kind === 'prose' &&
  piece.text.length <= 200 &&
  piece.lines <= 3 &&
  !/[.:;,]$/.test(withoutEmphasis(piece.text)) &&
  !startsInside(piece.text);
