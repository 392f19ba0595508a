import { addressFacts } from './address-facts.ts';
import { dateAtStart } from './date-expression.ts';
import { lineOfDay } from './line-of-day.ts';
import { isAside, isText, type Piece } from './piece.ts';

/** How many pieces at the end of a text are looked at for a sentence, below which pages have their furniture. */
const CLOSING = 8;
/** Only `this` and `the above` are the text: `The report was released on 3 March 2011` tells of another. */
const PUBLISHED =
  /^\W{0,2}(?:this|the above)\s(?:article|text|story|piece|report|post|interview|commentary)\s(?:was|has been)\s(?:(?:first|originally)\s)?(?:published|posted)\b(?:\s\p{Lu}?\p{L}+){0,6}?\son\s(.{6,40})$/iu;
/** `As of 3 March 2011` is how old figures are, `Updated` often of the page, and a bare day of whatever was signed. */
const LABEL = /^\W{0,3}(?:(?:first|originally)\s)?(?:published|posted)\b/iu;
const BRACKET = /^[([]/;
const SOURCE_ADDRESS = /^(?:source|url|original|retrieved from)\s*:\s*<?(https?:\/\/\S+?)>?$/iu;

/**
 * The day on which a text came out as its end says it, as written: `This article was first published on 14 March 2024.`
 * in one of the closing lines, or as the very last `Published: 14 March 2024`, `(Lake News Agency, 14 March 2024)` or
 * `Source: https://herald.example/2024/03/14/talks`. What else stands there with a day is of something else: a picture,
 * a headline of another text, an event to come.
 */
export const dayInClosing = (pieces: readonly Piece[]): string | null => {
  const own = pieces.filter((piece) => !isAside(piece));
  const closing = own.slice(own.findIndex(isText) + 1).slice(-CLOSING);
  for (const { text } of closing) {
    const [, written] = PUBLISHED.exec(text.trim()) ?? [];
    const date = written === undefined ? null : dateAtStart(written);
    if (date && date.day !== null && date.year !== null) return written!.slice(0, date.length);
  }
  const last = closing.at(-1);
  if (!last || last.expression !== null) return null;
  const line = lineOfDay(last.text);
  if (line) return (line.names.length === 0 ? LABEL : BRACKET).test(last.text) ? line.day : null;
  return addressFacts(SOURCE_ADDRESS.exec(last.text.trim())?.[1] ?? null).published;
};
