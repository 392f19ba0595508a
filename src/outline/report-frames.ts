import type { Span } from '../kinds/span.ts';

/** A publication that is quoted with whole sentences of its report: `The Daily reports: “The ministers met in Geneva.”` */
export interface ReportFrame extends Span {
  /** the name of the publication; null where `it` goes on from the frame before */
  readonly reporter: string | null;
  /** where the day that the report is for is written; null when none is given */
  readonly day: Span | null;
  /** the sentences inside the quotation marks */
  readonly told: Span;
}

/** `For 5 October, The Daily, like The Weekly, also reports: “`, at the beginning of a sentence. */
const LEAD =
  /(?<=^|[.!?…”’)\]]\s)(?:For (?<day>[^“”:;,]{1,40})(?:, | (?=it\b)))?(?<reporter>[Ii]t|\p{Lu}[^“”:;.!?]{1,120}?)(?:, like [^“”:;]{1,120},)?(?: also)? (?:reports?|reported|writes?|wrote): [“"](?=[\p{Lu}\p{N}‘'])/gu;

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"' };
const FIRST_PERSON = /\b(?:I|we|We|my|My|our|Our|me|us)\b/;

/**
 * The reports that a text quotes whole, in order. Inside such quotation marks stands narration and not speech: it begins
 * like a sentence, ends like one, and nobody in it says `I` or `we`. Linear in the length of the text.
 */
export const reportFrames = (text: string): readonly ReportFrame[] => {
  const frames: ReportFrame[] = [];
  for (const match of text.matchAll(LEAD)) {
    const start = match.index;
    if (start < (frames.at(-1)?.end ?? 0)) continue;
    const from = start + match[0].length;
    const to = text.indexOf(CLOSING[match[0].at(-1)!]!, from);
    if (to < 0) continue;
    const told = text.slice(from, to);
    if (!/[.!?…]['’)]*$/.test(told) || FIRST_PERSON.test(told.replace(/‘[^’]*’/g, ''))) continue;
    const { reporter, day } = match.groups as { reporter: string; day?: string };
    frames.push({
      start,
      end: to + 1,
      reporter: /^it$/i.test(reporter) ? null : reporter,
      day: day === undefined ? null : { start: start + 'For '.length, end: start + 'For '.length + day.length },
      told: { start: from, end: to },
    });
  }
  return frames;
};
