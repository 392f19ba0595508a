import type { SourceText } from '../intake/source-text.ts';
import type { Period } from '../kinds/document.ts';
import { type DateExpression, dateAtStart, edtfOf } from './date-expression.ts';
import { isIssueHeading } from './issue-headings.ts';
import { MONTH_NAMES } from './months.ts';
import { isPublicationLine, isText, type Piece } from './piece.ts';

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  readonly to: DateExpression['to'];
}

const MENTION = new RegExp(
  `(?<![\\p{L}\\d])(?:\\d{1,2}(?:st|nd|rd|th)?(?:\\s?[-–—/]\\s?\\d{1,2}(?:st|nd|rd|th)?)?\\s+(?:of\\s+)?)?(?=(?:${MONTH_NAMES})(?!\\p{L}))`,
  'giu',
);

/** Dates with a month in them, in a stretch of the text. */
const mentionsIn = (text: string, start: number, end: number): readonly Mention[] => {
  const mentions: Mention[] = [];
  const stretch = text.slice(start, end);
  let after = 0;
  for (const match of stretch.matchAll(MENTION)) {
    if (match.index < after) continue;
    const date = dateAtStart(stretch.slice(match.index, match.index + 60));
    if (!date) continue;
    after = match.index + date.length;
    const { year, month, day, to } = date;
    mentions.push({ start: start + match.index, end: start + after, year, month, day, to });
  }
  return mentions;
};

const quoted = (text: string, mention: Mention) => ({
  start: mention.start,
  end: mention.end,
  quote: text.slice(mention.start, mention.end),
});

const month = (year: number, number: number) => `${year}-${String(number).padStart(2, '0')}`;

/**
 * The stretch of time that the document covers, with the words that show it. Stated: a month and year in the masthead
 * or the title, `In October 2024` at the head of the first paragraph, or the one year of a title over days without a
 * year (`Chronology of 2010`, `Major events of ’23`). Inferred: the month in which most of its entries’ dates, or of the
 * days that it names without a year, lie; the year from the complete dates of that month, else from the latest complete
 * date before it. None that begins after the text came out.
 */
export const periodCovered = (source: SourceText, pieces: readonly Piece[], published: string | null): Period | null =>
  stated(source.text, pieces) ??
  fromEntries(source.text, pieces) ??
  yearOfTitle(source.text, pieces) ??
  notAfter(published, areSeveral(pieces) ? null : inferred(source.text, pieces));

/** Issues, stories or pages, each with its own day. */
const areSeveral = (pieces: readonly Piece[]): boolean =>
  pieces.filter(isIssueHeading).length > 1 || pieces.some(isPublicationLine);

/** Days of a later text in the same file show nothing of the one that came out before them. */
const notAfter = (published: string | null, period: Period | null): Period | null =>
  published !== null &&
  period !== null &&
  period.value.slice(0, published.length) > published.slice(0, period.value.length)
    ? null
    : period;

const stated = (text: string, pieces: readonly Piece[]): Period | null => {
  const firstText = pieces.findIndex((piece) => isText(piece) || piece.kind === 'toc');
  const front = pieces.slice(0, firstText < 0 ? 6 : firstText);
  for (const piece of front.slice(0, 10)) {
    if (piece.kind === 'furniture' && piece.marked) continue;
    const mentions = mentionsIn(text, piece.start, piece.end).filter((mention) => mention.year !== null);
    const found = mentions.find((mention) => mention.day === null || mention.to !== null);
    if (found) {
      const value = edtfOf({ ...found, length: 0 }, null)!;
      return { value, basis: 'stated', evidence: [quoted(text, found)] };
    }
  }
  const first = pieces.find((piece) => piece.kind === 'prose');
  if (!first || !front.some((piece) => piece.kind === 'title')) return null;
  const opening = mentionsIn(text, first.start, Math.min(first.end, first.start + 60)).find(
    (mention) => mention.year !== null && mention.day === null,
  );
  if (!opening) return null;
  return { value: month(opening.year!, opening.month), basis: 'stated', evidence: [quoted(text, opening)] };
};

const fromEntries = (text: string, pieces: readonly Piece[]): Period | null => {
  const dated = pieces.filter(
    (piece) =>
      piece.expression?.day &&
      piece.dated !== false &&
      !isIssueHeading(piece) &&
      !isPublicationLine(piece) &&
      /^\d{4}-\d\d-\d\d/.test(piece.date ?? ''),
  );
  if (dated.length < 2) return null;
  const keys = dated.map((piece) => piece.date!.slice(0, 10));
  let first = 0;
  let last = 0;
  keys.forEach((key, i) => {
    if (key < keys[first]!) first = i;
    if (key > keys[last]!) last = i;
  });
  const evidence = [...new Set([first, last])].map((i) => {
    const piece = dated[i]!;
    const from = text.slice(piece.start, piece.end).search(/[\p{L}\d]/u);
    const start = piece.start + Math.max(0, from);
    const end = start + piece.expression!.length;
    return { start, end, quote: text.slice(start, end) };
  });
  const from = keys[first]!;
  const to = keys[last]!;
  const value = from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : `${from}/${to}`;
  return { value, basis: 'inferred', evidence };
};

const YEAR = /(?<![\p{L}\d./-])(?:(?:19|20)\d\d|['’]\d\d)(?![\p{L}\d/-]|\.\d)/gu;
/** A title in two figures is of the century whose year it can be: ’98 and ’23. */
const FIRST_OF_LAST_CENTURY = 50;

const yearOfTitle = (text: string, pieces: readonly Piece[]): Period | null => {
  const title = pieces.find((piece) => piece.kind === 'title');
  if (!title) return null;
  const [found, ...others] = text.slice(title.start, title.end).matchAll(YEAR);
  if (!found || others.length > 0) return null;
  const ofDay = mentionsIn(text, title.start, title.end).some(({ day, year }) => day !== null && year !== null);
  if (ofDay) return null;
  const all = pieces.filter(isText).flatMap(({ start: from, end }) =>
    // the title’s own year stands near the first of them
    mentionsIn(text, from, end).map((mention) => ({ ...mention, near: yearNear(text, mention, from) })),
  );
  const days = all.filter(({ day, year, near }) => day !== null && year === null && !near);
  const ofYears = new Set(
    all.flatMap((mention) => (mention.day !== null && mention.year !== null ? mention.year : [])),
  );
  const digits = Number(found[0].replace(/\D/g, ''));
  const year = digits > 99 ? digits : digits + (digits < FIRST_OF_LAST_CENTURY ? 2000 : 1900);
  // complete dates of other years show that the title names but one of them
  if (days.length < 2 || (ofYears.size > 0 && !ofYears.has(year))) return null;
  const start = title.start + found.index;
  const evidence = [{ start, end: start + found[0].length, quote: found[0] }];
  return { value: String(year), basis: 'stated', evidence };
};

const inferred = (text: string, pieces: readonly Piece[]): Period | null => {
  const all = pieces.filter(isText).flatMap((piece) => mentionsIn(text, piece.start, piece.end));
  const complete = all.filter((mention) => mention.year !== null);
  const days = all.filter((mention) => mention.day !== null && mention.year === null && !yearNear(text, mention));
  const full = complete.filter((mention) => mention.day !== null).length;
  if (days.length < 2 || days.length < full) return afterLastYear(text, days, complete);
  const counts = new Map<number, number>();
  for (const mention of days) counts.set(mention.month, (counts.get(mention.month) ?? 0) + 1);
  const [best, count] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]!;
  if (count < 2 || count < days.length * 0.4) return null;
  const sameMonth = complete.filter((mention) => mention.month === best && mention.day !== null);
  const latest = complete.reduce<Mention | null>(
    (top, mention) => (!top || mention.year! * 12 + mention.month > top.year! * 12 + top.month ? mention : top),
    null,
  );
  const anchor = sameMonth.reduce<Mention | null>((top, m) => (!top || m.year! > top.year! ? m : top), null);
  const chosen = anchor && (!latest || anchor.year! >= latest.year!) ? anchor : latest;
  if (!chosen) return null;
  const year = chosen === anchor || chosen.month <= best ? chosen.year! : chosen.year! + 1;
  const evidence = [...days.filter((mention) => mention.month === best), chosen].sort((a, b) => a.start - b.start);
  return { value: month(year, best), basis: 'inferred', evidence: evidence.map((mention) => quoted(text, mention)) };
};

/** `on March 3, June 8 and July 9, 2019`: the year stands a little further in the same sentence, or before. */
const yearNear = (text: string, mention: Mention, from = 0): boolean =>
  /^[^.!?]{0,80}(?<!\d)(?:19|20)\d\d(?!\d)/.test(text.slice(mention.end, mention.end + 90)) ||
  /(?:19|20)\d\d(?!\d)[^.!?]{0,80}$/.test(text.slice(Math.max(from, mention.start - 90), mention.start));

/**
 * In a text that mostly gives complete dates, a few days without a year lie after the latest complete date: the
 * document was written in that month. Null when that would lead more than half a year on.
 */
const afterLastYear = (text: string, days: readonly Mention[], complete: readonly Mention[]): Period | null => {
  const ordinal = (mention: Mention): number => (mention.year ?? 0) * 12 + mention.month - 1;
  const latest = complete.reduce<Mention | null>((top, m) => (!top || ordinal(m) > ordinal(top) ? m : top), null);
  const last = days.at(-1);
  if (!latest || !last || complete.length < 3) return null;
  const ahead = (last.month - latest.month + 12) % 12;
  if (ahead > 6) return null;
  const at = ordinal(latest) + ahead;
  const evidence = [latest, last].sort((a, b) => a.start - b.start).map((mention) => quoted(text, mention));
  return { value: month(Math.floor(at / 12), (at % 12) + 1), basis: 'inferred', evidence };
};
