import type { Span } from '../../kinds/span.ts';

/** Words inside quotation marks; the span leaves the marks out. */
export interface Quotation extends Span {
  /** with its marks */
  readonly outer: Span;
}

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“”', '"': '"', '‘': '’', "'": "'" };
const SINGLE: ReadonlySet<string> = new Set(['‘', "'"]);

/**
 * The quotations of a stretch of text, outermost first, in order. Straight, curly, low-high and guillemet marks; single
 * marks only where they stand before a word and after a blank, so that apostrophes are none. One pass, linear.
 */
export const quotationsIn = (text: string, span: Span): readonly Quotation[] => {
  const found: Quotation[] = [];
  let at = span.start;
  while (at < span.end) {
    const closers = PAIRS[text[at]!];
    if (!closers || !opens(text, at, span.start)) {
      at++;
      continue;
    }
    const end = closing(text, at + 1, span.end, closers, SINGLE.has(text[at]!));
    if (end < 0) {
      at++;
      continue;
    }
    found.push({ start: at + 1, end, outer: { start: at, end: end + 1 } });
    at = end + 1;
  }
  return found;
};

const opens = (text: string, at: number, start: number): boolean =>
  (at === start || /[\s([{—–\-:“"«]/.test(text[at - 1]!)) && at + 1 < text.length && /[^\s]/.test(text[at + 1]!);

const closing = (text: string, from: number, to: number, closers: string, single: boolean): number => {
  for (let i = from; i < to; i++) {
    if (!closers.includes(text[i]!)) continue;
    if (single && /[\p{L}\p{N}]/u.test(text[i + 1] ?? ' ')) continue;
    if (text[i] === '"' && /\s/.test(text[i - 1] ?? '') && /\p{L}/u.test(text[i + 1] ?? '')) continue;
    return i;
  }
  return -1;
};
