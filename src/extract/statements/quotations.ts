import type { Span } from '../../kinds/span.ts';

/** Words inside quotation marks; the span leaves the marks out. */
export interface Quotation extends Span {
  /** with its marks */
  readonly outer: Span;
  /** false where the text ends before the mark that closes it, as in speech that runs over paragraphs */
  readonly closed: boolean;
}

interface Mark {
  readonly open: string;
  readonly close: readonly string[];
  /** closing marks by mistake, where the right one is missing */
  readonly otherwise?: readonly string[];
  readonly single: boolean;
}

/** characters; no closing mark is looked for farther than this, so that texts full of open marks stay linear */
const LONGEST = 20_000;

const MARKS: readonly Mark[] = [
  { open: '“', close: ['”', '“'], otherwise: ['"'], single: false },
  { open: '«', close: ['»'], single: false },
  { open: '„', close: ['“', '”'], single: false },
  { open: '‟', close: ['”'], single: false },
  { open: '``', close: ["''", '``'], single: false },
  { open: "''", close: ["''"], single: false },
  { open: '"', close: ['"'], otherwise: ['”'], single: false },
  { open: '‘', close: ['’'], single: true },
  { open: "'", close: ["'"], single: true },
];

/**
 * The quotations of a stretch of text, outermost first, in order. Straight, curly, low-high, doubled and guillemet marks
 * (Armenian texts use these too); single marks only where they stand before a word and after a blank, so that apostrophes
 * are none. One pass and one look ahead for each opening mark.
 */
export const quotationsIn = (text: string, span: Span): readonly Quotation[] => {
  const found: Quotation[] = [];
  /** where no closing mark of a kind stands any more, so that no stretch is looked through twice */
  const exhausted = new Set<Mark>();
  const candidates = /[“«„‟`'"‘]/g;
  let at = span.start;
  while (at < span.end) {
    candidates.lastIndex = at;
    const candidate = candidates.exec(text);
    if (!candidate || candidate.index >= span.end) break;
    at = candidate.index;
    const mark = MARKS.find(({ open }) => text.startsWith(open, at));
    if (!mark || exhausted.has(mark) || !opens(text, at, span, mark)) {
      at += mark ? mark.open.length : 1;
      continue;
    }
    const from = at + mark.open.length;
    const closing = closingOf(text, from, span.end, mark);
    if (closing) {
      found.push({
        start: from,
        end: closing.at,
        outer: { start: at, end: closing.at + closing.length },
        closed: true,
      });
      at = closing.at + closing.length;
      continue;
    }
    exhausted.add(mark);
    if (!mark.single && (at === firstWord(text, span) || beginsSentence(text, at))) {
      found.push({ start: from, end: span.end, outer: { start: at, end: span.end }, closed: false });
      break;
    }
    at = from;
  }
  return found;
};

const firstWord = (text: string, span: Span): number => {
  let at = span.start;
  while (at < span.end && /\s/.test(text[at]!)) at++;
  return at;
};

/** A mark that opens after the end of a sentence and is not closed opens speech that goes on in the next paragraph. */
const beginsSentence = (text: string, at: number): boolean =>
  /[.!?…][”"’']*\s+$/.test(text.slice(Math.max(0, at - 6), at)) && /^\S{1,2}\p{Lu}/u.test(text.slice(at, at + 3));

const opens = (text: string, at: number, span: Span, mark: Mark): boolean => {
  const after = text[at + mark.open.length] ?? ' ';
  if (at > span.start && !/[\s([{—–\-:,.“"«/]/.test(text[at - 1]!)) return false;
  return mark.single ? /[\p{L}\p{N}]/u.test(after) : !/\s/.test(after);
};

/** The right mark, or a wrong one where another quotation opens before the right one or none comes. */
const closingOf = (text: string, from: number, to: number, mark: Mark): { at: number; length: number } | null => {
  const right = findClosing(text, from, Math.min(to, from + LONGEST), mark, mark.close);
  if (!mark.otherwise) return right;
  const wrong = findClosing(text, from, right?.at ?? Math.min(to, from + LONGEST), mark, mark.otherwise);
  const reopened = wrong !== null && right !== null && /“|\s"(?=\S)/.test(text.slice(wrong.at + 1, right.at));
  return right === null || reopened ? wrong : right;
};

const findClosing = (
  text: string,
  from: number,
  to: number,
  mark: Mark,
  closers: readonly string[],
): { at: number; length: number } | null => {
  let inner = 0;
  let outermost: { at: number; length: number } | null = null;
  for (let i = from; i < to; i++) {
    const close = closers.find((one) => text.startsWith(one, i));
    if (!close) continue;
    const after = text[i + close.length] ?? ' ';
    const before = text[i - 1] ?? ' ';
    const footnote = /\p{N}/u.test(after) && /[.,!?…]/.test(before);
    if (!footnote && /[\p{L}\p{N}]/u.test(after) && (mark.single || /\s/.test(before))) {
      if (mark.open === '"' && i > from + 1) inner++;
      continue;
    }
    if (inner > 0 && /[\p{L}\p{N}]/u.test(before) && /[\s,.]/.test(after)) {
      inner--;
      outermost ??= { at: i, length: close.length };
      continue;
    }
    if (mark.single && text.slice(i - 1, i) === 's' && /^[’']\s+\p{Ll}/u.test(text.slice(i, i + 4))) {
      const later = text.indexOf(close, i + 1);
      if (later > 0 && later < Math.min(to, i + 80) && !/[\p{L}\p{N}]/u.test(text[later + 1] ?? ' ')) continue;
    }
    return { at: i, length: close.length };
  }
  return outermost;
};

/** `the daily “Вечерний город”`: in a text in Latin letters, what stands in marks in other letters is a name. */
export const isNameInOtherLetters = (text: string, { start, end, outer }: Quotation): boolean =>
  !/\p{Script=Latin}/u.test(text.slice(start, end)) &&
  /\p{Script=Latin}{2}[^\p{L}]*$/u.test(text.slice(Math.max(0, outer.start - 8), outer.start));

/** The quotation that holds this position; by bisection. */
export const quotationAt = (quotations: readonly Quotation[], position: number): Quotation | null => {
  let low = 0;
  let high = quotations.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { outer } = quotations[middle]!;
    if (position < outer.start) high = middle - 1;
    else if (position >= outer.end) low = middle + 1;
    else return quotations[middle]!;
  }
  return null;
};
