import { addressFacts } from './address-facts.ts';
import { type DateExpression, dateAtStart, edtfOf } from './date-expression.ts';
import { MONTH_NAMES } from './months.ts';
import { isText, type Piece } from './piece.ts';

const ADDRESS = /^<?(https?:\/\/\S+?)>?$/i;
const DATE = new RegExp(`(?<![\\p{L}\\d])(?:\\d{1,2}\\s+(?:${MONTH_NAMES})|(?:${MONTH_NAMES})\\.?\\s+\\d)`, 'giu');

/**
 * Addresses with a day in them that stand alone over each text of a collection: the day is that of the text below. They
 * stand over the texts, and not below them, where the collection begins with one, or where the text above tells of days
 * on which the page with that address was already out.
 */
export const addressLines = (pieces: readonly Piece[]): readonly Piece[] => {
  const first = pieces.findIndex((piece) => isText(piece) || dayOf(piece) !== null);
  let above = '';
  let over = first >= 0 && dayOf(pieces[first]!) !== null;
  return pieces.map((piece, i): Piece => {
    const day = dayOf(piece);
    if (day === null) {
      if (isText(piece)) above += `\n${piece.text}`;
      return piece;
    }
    over ||= latestDay(above) > edtfOf(day, null)!;
    above = '';
    return over && pieces.slice(i + 1).some(isText) ? { ...piece, kind: 'furniture', expression: day } : piece;
  });
};

const dayOf = ({ text, lines }: Piece): DateExpression | null => {
  const address = lines === 1 ? ADDRESS.exec(text.trim())?.[1] : undefined;
  const { published } = addressFacts(address ?? null);
  return published === null ? null : dateAtStart(published);
};

/** The latest day with its year that a text names, as EDTF. */
const latestDay = (text: string): string =>
  [...text.matchAll(DATE)]
    .map(({ index }) => dateAtStart(text.slice(index)))
    .flatMap((date) => (date !== null && date.year !== null && date.day !== null ? (edtfOf(date, null) ?? []) : []))
    .sort()
    .at(-1) ?? '';
