import { dateAtStart, edtfOf } from '../../outline/date-expression.ts';
import { oncePer } from '../../text/once-per.ts';
import { inYear, openingDate, openWithYears } from '../opening-date.ts';
import { partsOf } from '../parts.ts';
import { paragraphsOf } from '../read-sentences.ts';
import { dayOver, type Reading, type ReadSentence } from '../reading.ts';

/** How many characters a date and the beginning of what follows it may take. */
const REACH = 80;

/**
 * The blocks that tell what happened in the present tense, as chronicles do, with the EDTF date over what they tell: the
 * entries, paragraphs right behind whose date they begin (`6 Jan 2001 The party wins the election`), and paragraphs under
 * a line that is a date and nothing else, where the document has several of those.
 */
export const blocksToldByDates = oncePer(({ document, blocks, text }: Reading): ReadonlyMap<number, string | null> => {
  const parts = partsOf(blocks, document);
  const lines = blocks.map(({ kind, start, end }) =>
    /^(?:heading|title|paragraph)$/.test(kind) ? dateOfLine(text.slice(start, Math.min(end, start + REACH))) : null,
  );
  const years = openWithYears(paragraphsOf(text, blocks));
  const several = new Set(lines.filter((date) => date !== null)).size > 1;
  const told = new Map<number, string | null>();
  let over: string | null = null;
  blocks.forEach(({ kind, date, start, end }, index) => {
    const line = lines[index] ?? null;
    if (line !== null) over = several || date !== null ? line : null;
    // a heading below the date's does not end what stands under it
    else if ((kind === 'heading' || kind === 'title') && (over === null || parts[index]!.heading !== over)) over = null;
    if (line === null && (kind === 'heading' || kind === 'title')) told.set(index, null);
    else if (kind === 'entry') told.set(index, date);
    else if (kind === 'paragraph') {
      if (isLineOfNews(text.slice(start, end))) told.set(index, null);
      const opening = openingDate(text.slice(start, start + REACH), document.dateOrder, years);
      if (opening) told.set(index, inYear(opening, over));
      else if (over !== null) told.set(index, over);
    }
  });
  return told;
});

/**
 * The date under which a sentence stands, as EDTF: that of the report in which it is quoted, of its entry, or of the line or
 * the first words of the paragraph; null where none does.
 */
export const dateOver = (reading: Reading, sentence: ReadSentence): string | null =>
  dayOver(reading, sentence) ?? blocksToldByDates(reading).get(sentence.block) ?? null;

/** A short paragraph that no full stop ends: a headline in a list of them. */
export const isLineOfNews = (paragraph: string): boolean => {
  const line = paragraph.trim();
  return line.length < 160 && (/[\p{L}\d)]$/u.test(line) || /\p{L}(?:…|\.\.\.)$/u.test(line));
};

/** `July 2011`, `1 November 2013:`, `1994` */
const dateOfLine = (line: string): string | null => {
  const [, year] = /^((?:1[5-9]|20)\d\d)\s*:?\s*$/.exec(line) ?? [];
  if (year !== undefined) return year;
  const date = /^[\p{L}\d]/u.test(line) ? dateAtStart(line) : null;
  return date !== null && /^\s*:?\s*$/.test(line.slice(date.length)) ? edtfOf(date, null) : null;
};
