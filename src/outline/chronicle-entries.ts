import { clauseNumbers } from './clause-numbers.ts';
import { type DateExpression, type DateOrder, dateAtStart, edtfOf } from './date-expression.ts';
import { type EntryStart, entryStart } from './entry-start.ts';
import { bareWords, isByline } from './masthead-line.ts';
import { isAside, type Piece, upTo } from './piece.ts';
import { endsInStop } from './sentence-end.ts';
import { looksLikeHeading } from './unmarked-heading.ts';

type Found = EntryStart | null;

/**
 * The entries of a chronicle: pieces that begin with a date set off from their words (`01.10.24: …`), date lines with
 * what stands under them, and, between dated entries, paragraphs without a date, which belong to the day above.
 *
 * A form of date is believed when at least two pieces use it, and then the others that are set off as clearly. A date line over list items or several paragraphs is a
 * heading with that date; a date line directly over prose begins an entry.
 */
export const chronicleEntries = (source: string, pieces: readonly Piece[], order: DateOrder): readonly Piece[] => {
  const clauses = clauseNumbers(pieces);
  const starts: Found[] = pieces.map((piece, index) =>
    !clauses.has(index) && (piece.kind === 'prose' || (piece.kind === 'heading' && piece.number === null))
      ? entryStart(piece.text.replace(/^#{1,6}\s+/, ''), order)
      : null,
  );
  const believed = believedForms(pieces, starts);
  if (believed.size === 0) return pieces;
  const kept = starts.map((start) => (start && believed.has(start.form) ? start : null));
  return continued(yearHeadings(spanHeadings(dayGroups(source, pieces, kept))), kept);
};

/** A blank after a date is weak evidence (`12 May Protesters …`): it needs three entries, a third of all prose. */
const believedForms = (pieces: readonly Piece[], starts: readonly Found[]): ReadonlySet<EntryStart['form']> => {
  const counts = new Map<EntryStart['form'], number>();
  for (const start of starts)
    if (start && start.form !== 'alone') counts.set(start.form, (counts.get(start.form) ?? 0) + 1);
  const days = standInHeads(pieces, starts) ? 0 : daysAlone(starts);
  if (days > 0) counts.set('alone', days);
  const prose = pieces.filter((piece) => piece.kind === 'prose').length;
  const believed = new Set<EntryStart['form']>();
  for (const [form, count] of counts) {
    const enough = form === 'stop' ? count >= 3 && count > prose * 0.3 : count >= 2;
    if (enough) believed.add(form);
  }
  const setOff =
    (counts.get('colon') ?? 0) + (counts.get('dash') ?? 0) + (counts.get('bar') ?? 0) + (counts.get('point') ?? 0);
  if (believed.size > 0 || setOff >= 2)
    for (const form of counts.keys()) if (form !== 'stop' && form !== 'alone') believed.add(form);
  return believed;
};

/** How many days stand alone on a line; one that stands there twice, over the head of a story and in it, is one. */
const daysAlone = (starts: readonly Found[]): number =>
  new Set(starts.flatMap((start) => (start?.form === 'alone' ? (edtfOf(start.date, 0) ?? []) : []))).size;

/** Lines of prose that a story has at least, beside its head. */
const LEAST_OF_STORY = 2;

/**
 * Whether every day that stands alone is the day of a story, in its head: with its year, right under a title or a byline,
 * over several paragraphs. The days of a chronicle stand under what the day before told.
 */
const standInHeads = (pieces: readonly Piece[], starts: readonly Found[]): boolean => {
  const lines = starts.flatMap((start, i) => (start?.form === 'alone' ? i : []));
  return lines.every((at, i) => {
    let above = at - 1;
    while (pieces[above] && isAside(pieces[above]!)) above--;
    const before = pieces[above];
    const inHead =
      before === undefined
        ? i === 0
        : before.kind === 'heading' || before.kind === 'title' || looksLikeHeading(before) || isByline(before.text);
    const told = pieces.slice(at + 1, lines[i + 1]).filter(({ kind, text }) => kind === 'prose' && endsInStop(text));
    return starts[at]!.date.year !== null && inHead && told.length >= LEAST_OF_STORY;
  });
};

/** Entries by their own dates, and what stands under date lines. */
const dayGroups = (source: string, pieces: readonly Piece[], starts: readonly Found[]): readonly Piece[] => {
  const headings = datesAreHeadings(pieces, starts);
  const result: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const start = starts[i];
    if (!start) {
      result.push(piece);
      continue;
    }
    if (start.form !== 'alone') {
      result.push({ ...piece, kind: 'entry', expression: start.date, dated: true });
      continue;
    }
    if (headings || piece.kind === 'heading') {
      const marked = piece.kind === 'heading' && piece.marked;
      result.push({ ...piece, kind: 'heading', marked, level: piece.level ?? 1, expression: start.date });
      continue;
    }
    let last = i;
    while (pieces[last + 1] && !starts[last + 1] && pieces[last + 1]!.kind === 'prose' && pieces[last + 1]!.gap <= 1) {
      if (pieces[last + 1]!.gap === 1 && last > i) break;
      last++;
    }
    result.push({ ...upTo(source, piece, pieces[last]!), kind: 'entry', expression: start.date, dated: true });
    for (let skipped = i + 1; skipped <= last; skipped++) result.push({ ...pieces[skipped]!, kind: 'prose', end: -1 });
    i = last;
  }
  return result;
};

const YEAR = /^(?:#{1,6}\s+)?[*_]{0,3}((?:1[89]|20)\d\d)[*_]{0,3}:?$/;

/**
 * In a chronicle, a year or a month with its year alone on a line stands over the entries that leave it out. A single
 * month is the masthead’s, not a heading, unless headings of days stand before it: then it heads what has no day.
 */
const spanHeadings = (pieces: readonly Piece[]): readonly Piece[] => {
  const spans = pieces.map(spanExpression);
  const count = spans.filter((span) => span !== null).length;
  const firstDay = pieces.findIndex(isDayHeading);
  return pieces.map((piece, i): Piece => {
    const expression = spans[i];
    const behindDays = firstDay >= 0 && firstDay < i;
    if (!expression || (count < 2 && expression.month > 0 && !behindDays)) return piece;
    const marked = piece.kind === 'heading' && piece.marked;
    return { ...piece, kind: 'heading', marked, level: piece.level ?? 1, number: null, expression };
  });
};

const NAMED_YEAR = /^(?:\P{N}{3,60}\s)?((?:1[5-9]|20)\d\d)(?:\s\P{N}{3,60})?:?$/u;

/** `Milestones of 2014` below the title, right over entries without a year, gives them their year. */
const yearHeadings = (pieces: readonly Piece[]): readonly Piece[] => {
  const title = pieces.findIndex((piece) => !isAside(piece));
  return pieces.map((piece, i): Piece => {
    if (i <= title || piece.lines > 1 || piece.expression || !(piece.kind === 'heading' || looksLikeHeading(piece)))
      return piece;
    const year = NAMED_YEAR.exec(bareWords(piece.text))?.[1];
    let below = i + 1;
    while (pieces[below] && (isAside(pieces[below]!) || pieces[below]!.end < 0)) below++;
    const next = pieces[below];
    if (!year || next?.kind !== 'entry' || next.expression?.year !== null) return piece;
    const expression = { year: Number(year), month: 0, day: null, to: null, length: 4 };
    return { ...piece, kind: 'heading', level: piece.level ?? 1, number: null, expression };
  });
};

const isDayHeading = ({ kind, expression }: Piece): boolean => kind === 'heading' && (expression?.day ?? null) !== null;

const spanExpression = (piece: Piece): DateExpression | null => {
  if ((piece.kind !== 'prose' && piece.kind !== 'heading') || piece.lines > 1 || piece.text.length > 40) return null;
  const year = YEAR.exec(piece.text);
  if (year) return { year: Number(year[1]), month: 0, day: null, to: null, length: 4 };
  const words = bareWords(piece.text).replace(/:$/, '');
  const month = dateAtStart(words);
  return month && month.day === null && month.length === words.length ? month : null;
};

/** Whether date lines are headings over list items or spaced paragraphs rather than the first lines of entries. */
const datesAreHeadings = (pieces: readonly Piece[], starts: readonly Found[]): boolean => {
  let listed = 0;
  let prose = 0;
  for (let i = 0; i < pieces.length; i++) {
    if (starts[i]?.form !== 'alone') continue;
    let direct = false;
    for (let j = i + 1; j < pieces.length && !starts[j]; j++) {
      const piece = pieces[j]!;
      if (piece.kind !== 'prose') {
        if (piece.kind === 'furniture') break;
        continue;
      }
      if (j === i + 1 && piece.gap === 0) direct = true;
      if (piece.bullet || (!direct && piece.gap > 0)) listed++;
      else if (endsInStop(piece.text)) prose++;
    }
  }
  return listed > prose;
};

/** Paragraphs under a date heading and between dated entries are entries of the day above. */
const continued = (pieces: readonly Piece[], starts: readonly Found[]): readonly Piece[] => {
  const result: Piece[] = [];
  const anyHeading = pieces.some((piece, i) => piece.kind === 'heading' && starts[i]);
  let days = false;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (piece.end < 0) continue;
    days ||= isDayHeading(piece);
    const previous = lastOwn(result);
    const underDay = previous?.kind === 'heading' && headsEntries(previous.expression, days);
    const afterEntry = previous?.kind === 'entry';
    if (piece.kind !== 'prose' || !(underDay || afterEntry || (anyHeading && piece.bullet && previous))) {
      result.push(piece);
      continue;
    }
    const expression = dayAbove(result, days);
    if (!expression) {
      result.push(piece);
      continue;
    }
    const topicLine = !piece.bullet && piece.lines === 1 && piece.text.length < 100 && !endsInStop(piece.text);
    if (anyHeading && topicLine) result.push(piece);
    else if (anyHeading || (!looksLikeHeading(piece) && entryFollows(pieces, i)))
      result.push({ ...piece, kind: 'entry', expression, dated: false });
    else result.push(piece);
  }
  return result;
};

const lastOwn = (pieces: readonly Piece[]): Piece | undefined => {
  for (let i = pieces.length - 1; i >= 0; i--) if (!isAside(pieces[i]!)) return pieces[i];
  return undefined;
};

/** A day heads entries; so does a month behind days, for what has no day. */
const headsEntries = (expression: DateExpression | null, days: boolean): boolean =>
  expression !== null && (expression.day !== null || (days && expression.month > 0 && expression.year !== null));

const dayAbove = (pieces: readonly Piece[], days: boolean): DateExpression | null => {
  for (let i = pieces.length - 1; i >= 0 && i > pieces.length - 60; i--) {
    const piece = pieces[i]!;
    if (piece.expression) return headsEntries(piece.expression, days) ? piece.expression : null;
    if (piece.kind === 'heading' && piece.marked) return null;
  }
  return null;
};

/** A dated entry follows before the next heading, so the paragraph stands inside the chronicle. */
const entryFollows = (pieces: readonly Piece[], from: number): boolean => {
  for (let i = from + 1; i < pieces.length && i < from + 12; i++) {
    const piece = pieces[i]!;
    if (piece.kind === 'entry' && piece.dated) return true;
    if (piece.kind === 'heading' || piece.kind === 'question' || looksLikeHeading(piece)) return false;
  }
  return false;
};

/** Whether the newest entry stands first, by most of the days that follow each other. */
const goesBack = (pieces: readonly Piece[]): boolean => {
  let rises = 0;
  let before = 0;
  for (const { kind, dated, expression } of pieces) {
    if (kind !== 'entry' || dated === false || expression?.day == null) continue;
    const day = 31 * expression.month + expression.day;
    if (before > 0) rises += Math.sign(day - before);
    before = day;
  }
  return rises < 0;
};

/**
 * The year of the first day where it leaves its year out and a later one, as the days go on, has it: `14 December` over
 * `2 January 2014` is of 2013. Null where the first date has its year or none does, where the months turn back more than
 * once, so that the days are in no order, where the one with its year had not come yet when the text came out, and where
 * the title names another year as the first.
 */
const yearOfFirst = (pieces: readonly Piece[], back: boolean, published: string | null): number | null => {
  const dates = pieces.flatMap(({ expression, dated }) => (expression && dated !== false ? expression : []));
  const known = dates.findIndex(({ year }) => year !== null);
  const year = dates[known]?.year;
  if (known <= 0 || year == null || dates[known]!.month === 0) return null;
  if (published !== null && (edtfOf(dates[known]!, null) ?? '') > published) return null;
  const before = dates.slice(0, known + 1);
  const turns = before.filter(({ month }, i) => i > 0 && turnsYear(before[i - 1]!.month, month, back)).length;
  if (turns > 1) return null;
  const first = back ? year + turns : year - turns;
  const named = pieces.find(({ kind }) => kind === 'title')?.text.match(/\b(?:1[89]|20)\d\d\b/g);
  return !named || named[0] === String(first) ? first : null;
};

/** Whether a month that follows another lies in the next year, or in the year before where the newest stands first. */
const turnsYear = (month: number, next: number, back: boolean): boolean =>
  month > 0 && next > 0 && (back ? next > month : next < month);

/** Where days without a year are not known to be in order only a New Year that they pass is taken for one. */
const passesNewYear = (month: number, next: number, back: boolean): boolean =>
  turnsYear(month, next, back) && (back ? month <= 2 && next >= 11 : month >= 11 && next <= 2);

/**
 * Fills in the years that the dates leave out, and writes the dates as EDTF.
 *
 * @param firstYear that the text states for its first day, which goes before what the days say
 * @param published when the text came out, as EDTF
 */
export const datedEntries = (
  pieces: readonly Piece[],
  firstYear: number | null,
  published: string | null,
): readonly Piece[] => {
  const back = goesBack(pieces);
  const counted = yearOfFirst(pieces, back, published);
  let year = firstYear ?? counted;
  let turns = counted !== null && year === counted ? turnsYear : passesNewYear;
  let month = 0;
  return pieces.map((piece): Piece => {
    const { expression } = piece;
    if (!expression) return piece;
    if (expression.year !== null) {
      year = expression.year;
      turns = passesNewYear;
    } else if (year !== null && piece.dated !== false && turns(month, expression.month, back)) year += back ? -1 : 1;
    month = expression.month;
    return { ...piece, date: edtfOf(expression, year) };
  });
};
