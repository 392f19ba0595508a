import type { Block } from '../kinds/block.ts';
import type { DocumentRecord } from '../kinds/document.ts';
import type { Span } from '../kinds/span.ts';
import type { LanguageEngine } from '../language/sentence.ts';
import { blockReadings } from '../outline/block-reading.ts';
import { tagDates } from '../time/tag-dates.ts';
import { partsOf } from './parts.ts';
import type { ReadSentence } from './reading.ts';

/** How long a headline is, in UTF-16 code units. */
const SHORTEST = 18;
const LONGEST = 200;

/**
 * Titles and headings that may be headlines, each read as one sentence: `Norland, Ostria sign gas deal`. Not those with
 * a number, those that ask, and those that name what their section is about.
 */
export const readHeadlines = (
  text: string,
  blocks: readonly Block[],
  document: DocumentRecord,
  engine: LanguageEngine,
): readonly ReadSentence[] => {
  // the headings of a treaty's text tell nothing
  if (document.kind === 'agreement') return [];
  const headings = blocks.map((block) => (block.kind === 'heading' || block.kind === 'title' ? block : null));
  if (headings.every((block) => block === null)) return [];
  const parts = partsOf(blocks, document);
  return blockReadings(text, blocks).flatMap((reading) => {
    if (!headings[reading.block] || !mayBeHeadline(reading.text)) return [];
    const words = reading.text.replace(SOURCES, '').trimEnd();
    const prose = asProse(words);
    const [sentence, ...more] = engine.analyse(prose.text);
    if (!sentence || more.length > 0) return [];
    const toOrigin = <T extends Span>(one: T): T => ({ ...one, ...reading.map.toOriginSpan(prose.toHeadline(one)) });
    const timexes = tagDates(words, {
      documentDate: parts[reading.block]!.published,
      period: parts[reading.block]!.period,
      entryDate: null,
      headingDate: null,
      narrativeDate: null,
      dateOrder: document.dateOrder,
    });
    return [
      {
        ...reading.map.toOriginSpan(prose.toHeadline(sentence)),
        block: reading.block,
        tokens: sentence.tokens.filter((token) => prose.toHeadline(token).start < words.length).map(toOrigin),
        names: sentence.names.map(toOrigin),
        timexes: timexes.map((timex) => ({ ...timex, ...reading.map.toOriginSpan(timex) })),
      } satisfies ReadSentence,
    ];
  });
};

interface Prose {
  readonly text: string;
  /** from `text` to the headline */
  toHeadline(span: Span): Span;
}

/**
 * A headline in the words of prose, for the parser: `Norland, Ostria sign …` with `and`, `Norland to send …` with `will`,
 * and with a stop.
 */
const asProse = (words: string): Prose => {
  const place = COMMA_FOR_AND.exec(words) ?? TO_FOR_WILL.exec(words);
  const stop = /[.!]$/.test(words) ? '' : '.';
  const clipped = (at: number): number => Math.min(at, words.length);
  if (!place)
    return { text: words + stop, toHeadline: ({ start, end }) => ({ start: clipped(start), end: clipped(end) }) };
  const from = place[1]!.length;
  const [given, told] = place[2] === ',' ? [',', ' and'] : [' to', ' will'];
  const grown = told.length - given.length;
  const at = (position: number): number =>
    clipped(position <= from ? position : Math.max(from + given.length, position - grown));
  return {
    text: words.slice(0, from) + told + words.slice(from + given.length) + stop,
    toHeadline: ({ start, end }) => ({ start: start === from + 1 && told === ' and' ? from : at(start), end: at(end) }),
  };
};

const NAME = "\\p{Lu}[\\p{L}.’'-]*(?:\\s\\p{Lu}[\\p{L}.’'-]*){0,2}";
const COMMA_FOR_AND = new RegExp(`^(${NAME})(,)\\s${NAME}\\s\\p{Ll}`, 'u');
const TO_FOR_WILL = new RegExp(`^(${NAME})(\\sto)\\s\\p{L}`, 'u');

/** `(Danas, RTS)` behind a headline of a digest: where it stood. */
const SOURCES = /\s*\([^()]*\)\s*$/;

const mayBeHeadline = (heading: string): boolean =>
  heading.length >= SHORTEST &&
  heading.length <= LONGEST &&
  /^[\p{Lu}“"‘]/u.test(heading) &&
  !/\?\s*$/.test(heading) &&
  !/^(?:how|why|what|when|where|who|whose|which|chapter|section|article|annex|part|table|figure)\b/i.test(heading) &&
  !/^[IVXLC]+[.)]/.test(heading);
