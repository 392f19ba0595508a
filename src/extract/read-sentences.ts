import type { Block } from '../kinds/block.ts';
import type { DocumentRecord } from '../kinds/document.ts';
import { harmoniseNames } from '../language/english/names/harmonise-names.ts';
import type { LanguageEngine, NameSpan, Sentence, Token } from '../language/sentence.ts';
import { type BlockReading, blockReadings } from '../outline/block-reading.ts';
import type { OffsetMap } from '../text/offset-map.ts';
import { nextNarrativeDate } from '../time/tag-blocks.ts';
import { tagDates } from '../time/tag-dates.ts';
import type { TimeContext } from '../time/time-context.ts';
import type { Timex } from '../time/timex.ts';
import type { ReadSentence } from './reading.ts';

/** Titles and headings name what follows; what happened is told in the blocks under them. */
const TOLD: ReadonlySet<Block['kind']> = new Set(['paragraph', 'entry', 'question', 'answer', 'footnote', 'annex']);

/**
 * The sentences of all blocks that tell something, parsed and dated, with offsets of the document. Relative dates are
 * resolved against the entry, the dated heading, the narrative, the document or its period, in that order.
 */
export const readSentences = (
  text: string,
  blocks: readonly Block[],
  document: DocumentRecord,
  engine: LanguageEngine,
): readonly ReadSentence[] => {
  const sentences: ReadSentence[] = [];
  const headingDates = datesOfHeadings(blocks);
  let narrativeDate: string | null = null;
  for (const reading of blockReadings(text, blocks)) {
    const block = blocks[reading.block]!;
    if (block.kind === 'heading') narrativeDate = null;
    if (!TOLD.has(block.kind)) continue;
    const context: TimeContext = {
      documentDate: document.published,
      period: document.period?.value ?? null,
      entryDate: block.kind === 'entry' ? block.date : null,
      headingDate: headingDates[reading.block] ?? null,
      narrativeDate,
      dateOrder: document.dateOrder,
    };
    const timexes = tagDates(reading.text, context);
    narrativeDate = nextNarrativeDate(timexes, narrativeDate);
    sentences.push(...sentencesOf(reading, engine.analyse(reading.text), timexes));
  }
  return harmoniseNames(sentences);
};

/** For each block the date of the nearest dated heading above it that no heading of the same or a higher level ends. */
const datesOfHeadings = (blocks: readonly Block[]): readonly (string | null)[] => {
  let current: { date: string; level: number } | null = null;
  return blocks.map((block) => {
    if (block.kind === 'heading') {
      if (block.date) current = { date: block.date, level: block.level ?? 1 };
      else if (current && (block.level ?? 1) <= current.level) current = null;
    }
    return current?.date ?? null;
  });
};

const sentencesOf = (
  reading: BlockReading,
  sentences: readonly Sentence[],
  timexes: readonly Timex[],
): readonly ReadSentence[] => {
  let next = 0;
  return sentences.map((sentence) => {
    const own: Timex[] = [];
    while (next < timexes.length && timexes[next]!.start < sentence.end)
      own.push(mapped(timexes[next++]!, reading.map));
    return {
      ...reading.map.toOriginSpan(sentence),
      block: reading.block,
      tokens: sentence.tokens.map((token) => mapped<Token>(token, reading.map)),
      names: sentence.names.map((name) => mapped<NameSpan>(name, reading.map)),
      timexes: own,
    };
  });
};

const mapped = <T extends { readonly start: number; readonly end: number }>(item: T, map: OffsetMap): T => ({
  ...item,
  ...map.toOriginSpan(item),
});
