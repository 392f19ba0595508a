import { addressFacts } from './address-facts.ts';
import { dateAtStart } from './date-expression.ts';
import { lineOfDay } from './line-of-day.ts';
import type { Piece } from './piece.ts';

/** How many pieces at the end of a text are looked at, below which pages have their furniture. */
const CLOSING = 8;
const PUBLISHED =
  /^(?:\W{0,2})(?:this|the)\s(?:above\s)?(?:article|text|story|piece|report|post|statement|interview|commentary|news)\s(?:item\s)?(?:was|has been)\s(?:(?:first|originally)\s)?(?:published|posted|issued|released)\b(?:\s\p{Lu}?\p{L}+){0,6}?\son\s(.{6,40})$/iu;
const ADDRESS = /^(?:(?:source|url|link|original|retrieved from|available at)\s*:\s*)?<?(https?:\/\/\S+?)>?$/iu;

/**
 * The day on which a text came out as its closing lines say it, as written: `This article was first published on 14 March
 * 2024.`, in a line there that says nothing else, where the text has no other, or in the only address that stands alone in the text, `Source: https://herald.example/2024/03/14/talks`.
 */
export const dayInClosing = (pieces: readonly Piece[]): string | null => {
  for (const { text } of pieces.slice(-CLOSING)) {
    const [, written] = PUBLISHED.exec(text.trim()) ?? [];
    const date = written === undefined ? null : dateAtStart(written);
    if (date && date.day !== null && date.year !== null) return written!.slice(0, date.length);
  }
  const lines = pieces.flatMap((piece) => (piece.expression === null ? (lineOfDay(piece.text)?.day ?? []) : []));
  const closing = pieces.slice(-CLOSING).findLast(({ text }) => lineOfDay(text) !== null);
  if (lines.length === 1 && closing && closing.expression === null) return lines[0]!;
  const days = pieces.flatMap(({ text }) => addressFacts(ADDRESS.exec(text.trim())?.[1] ?? null).published ?? []);
  return days.length === 1 ? days[0]! : null;
};
