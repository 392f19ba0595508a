import type { Span } from '../kinds/span.ts';
import { anyOf } from './words/any-of.ts';
import { FIRST_PERSONS, REPORTING, SPEAKING } from './words/report-words.ts';

/** A publication that is quoted with whole sentences of its report: `The Daily reports: “The ministers met in Geneva.”` */
export interface ReportFrame extends Span {
  /** the name of the publication; null where `it` goes on from the frame before */
  readonly reporter: string | null;
  /** where the day that the report is for is written; null when none is given */
  readonly day: Span | null;
  /** where those are named of whom the report tells (`reports on Anna Grau: “She …”`); null when nobody is */
  readonly about: Span | null;
  /** the sentences inside the quotation marks */
  readonly told: Span;
}

/** What the name of a publication is made of; a stop or a colon only inside a word, as in `St. Lind` and `news:day`. */
const NAME = `\\p{Lu}(?:[^“”:;.!?]|\\.(?=\\S|(?<=\\b\\p{L}{1,3}\\.))|(?<!\\b(?:${anyOf(SPEAKING)})):(?=[^\\s“"]| [\\p{Lu}\\p{N}])){1,120}?`;
const DAY = '(?:For (?<day>[^“”:;,]{1,40})(?:, | (?=it\\b)))?';
const ABOUT =
  '(?: (?:of|on) (?<about>(?:the )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)\\p{Lu}[^“”:;]{1,200}))?';

/** `For 5 October, The Daily, like The Weekly, also reports on Anna Grau: “`, at the beginning of a sentence. */
const LEAD = new RegExp(
  `(?<=^|[.!?…”’)\\]]\\s)${DAY}(?<reporter>[Ii]t|[Tt]he document ‘[^“”]{1,160}?’|${NAME})(?:, like [^“”:;]{1,120},)?(?: also)? (?:${anyOf(REPORTING)})(?: as alleged)?${ABOUT}: [“"](?=[\\p{Lu}\\p{N}‘'])`,
  'dgu',
);
/** A quotation that follows a quotation goes on in the same report. */
const NEXT = /[\s•*–-]*[“"](?=[\p{Lu}\p{N}‘'])/uy;

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"' };
/** Speech inside a report; what stands between letters is an apostrophe. */
const SPEECH = /(?<![\p{L}\p{N}])‘.*?’(?![\p{L}\p{N}])/gsu;
const FIRST_PERSON = new RegExp(`\\b(?:${anyOf(FIRST_PERSONS)})\\b`);

/**
 * The reports that a text quotes whole, in order. Inside such quotation marks stands narration and not speech: it begins
 * like a sentence, ends like one, and nobody in it says `I` or `we`. A quotation right behind such a report goes on in it.
 * Linear in the length of the text.
 * @param goesOn true where the text before this one ended in such a report
 */
export const reportFrames = (text: string, goesOn = false): readonly ReportFrame[] => {
  const frames: ReportFrame[] = [];
  const follow = (at: number): void => {
    for (let start = at; ; start = frames.at(-1)!.end) {
      NEXT.lastIndex = start;
      const match = NEXT.exec(text);
      const told = match && toldFrom(text, start + match[0].length);
      if (!told) return;
      const opens = told.start - 1;
      frames.push({ start: opens, end: told.end + 1, reporter: null, day: null, about: null, told });
    }
  };
  if (goesOn) follow(0);
  for (const match of text.matchAll(LEAD)) {
    const start = match.index;
    if (start < (frames.at(-1)?.end ?? 0)) continue;
    const told = toldFrom(text, start + match[0].length);
    if (!told) continue;
    const { reporter } = match.groups as { reporter: string };
    const { day, about } = match.indices!.groups!;
    frames.push({
      start,
      end: told.end + 1,
      reporter: /^it$/i.test(reporter) ? null : reporter,
      day: spanOf(day),
      about: spanOf(about),
      told,
    });
    follow(told.end + 1);
  }
  return frames;
};

const spanOf = (range: readonly [number, number] | undefined): Span | null =>
  range === undefined ? null : { start: range[0], end: range[1] };

/** Whole sentences of narration behind the quotation mark that ends at `from`; null where no such thing stands there. */
const toldFrom = (text: string, from: number): Span | null => {
  const to = text.indexOf(CLOSING[text[from - 1]!]!, from);
  if (to < 0) return null;
  const told = text.slice(from, to);
  return /[.!?…]['’)]*$/.test(told) && !FIRST_PERSON.test(told.replace(SPEECH, '')) ? { start: from, end: to } : null;
};
