import type { Block } from '../kinds/block.ts';
import type { DocumentRecord } from '../kinds/document.ts';
import type { Span } from '../kinds/span.ts';
import { harmoniseNames } from '../language/english/names/harmonise-names.ts';
import type { LanguageEngine } from '../language/sentence.ts';
import { type BlockReading, blockReadings } from '../outline/block-reading.ts';
import { nextNarrativeDate } from '../time/tag-blocks.ts';
import { tagDates } from '../time/tag-dates.ts';
import type { TimeContext } from '../time/time-context.ts';
import type { Timex } from '../time/timex.ts';
import { openingDate, openWithYears } from './opening-date.ts';
import { partsOf } from './parts.ts';
import { piecesOf, sentencesOf } from './pieces-of-block.ts';
import { readClauseOfResolution } from './read-clause-of-resolution.ts';
import { type QuotedReport, type ReadSentence, startsSection } from './reading.ts';
import { withoutRepeats } from './repeated-in-notes.ts';
import { type ResolvingBody, resolvingBody } from './resolving-body.ts';

/** Titles and headings name what follows; those that tell news by themselves are read apart, as headlines. */
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
  const parts = partsOf(blocks, document);
  let narrativeDate: string | null = null;
  let entryDate: string | null = null;
  let open: string | null = null;
  let overReport: string | null = null;
  const resolving = resolvingBody(text);
  const years = openWithYears(paragraphsOf(text, blocks));
  for (const reading of withoutRepeats(blockReadings(text, blocks), blocks)) {
    const block = blocks[reading.block]!;
    const over = block.kind === 'entry' ? block.date : null;
    // `six days later` in an entry counts from its own day, not from one that an entry before it told of
    if (startsSection(block) || (over !== null && over !== entryDate)) narrativeDate = null;
    entryDate = over;
    if (block.kind === 'heading' || block.kind === 'title') open = null;
    if (!TOLD.has(block.kind)) continue;
    const aside = block.kind === 'footnote';
    // the parser knows no date before a subject
    const opening = block.kind === 'paragraph' ? openingDate(reading.text, document.dateOrder, years) : null;
    const pieces = piecesOf(reading, aside ? null : open, opening?.words ?? 0);
    if (opening) narrativeDate = opening.edtf ?? narrativeDate;
    const last = pieces.at(-1);
    if (!aside) open = last?.frame && !/\p{L}/u.test(reading.text.slice(last.frame.end)) ? last.reporter : null;
    const context: TimeContext = {
      documentDate: parts[reading.block]!.published,
      period: parts[reading.block]!.period,
      entryDate,
      headingDate: parts[reading.block]!.heading,
      narrativeDate,
      dateOrder: document.dateOrder,
    };
    for (const piece of pieces) {
      const { frame } = piece;
      const day = frame?.day
        ? tagDates(reading.text.slice(frame.day.start, frame.day.end), { ...context, narrativeDate })
        : [];
      narrativeDate = nextNarrativeDate(day, narrativeDate);
      // `It adds` goes on with the day of the report before; a report that names its publication anew does not
      if (frame === null) overReport = aside ? overReport : null;
      else if (frame.day || frame.reporter !== null) overReport = day.find(({ edtf }) => edtf !== null)?.edtf ?? null;
      const all = tagDates(piece.text, { ...context, narrativeDate });
      const known = nextNarrativeDate(day, null) ?? context.entryDate ?? context.headingDate;
      const timexes = frame && known !== null ? all.filter((timex) => !countsFromOutside(timex)) : all;
      narrativeDate = nextNarrativeDate(timexes, narrativeDate);
      const isClause = resolving !== null && block.start > resolving.from;
      const parsed = isClause ? readClauseOfResolution(engine, piece.text) : engine.analyse(piece.text);
      const read = sentencesOf(piece, parsed, timexes);
      if (piece.introduces) {
        sentences.push(...read.map((sentence) => ({ ...sentence, introduces: true })));
        continue;
      }
      sentences.push(
        ...(frame
          ? reported(
              read,
              { reporter: piece.reporter, day: overReport, goesOn: frame.reporter === null },
              moved(day, frame.day, reading),
            )
          : read),
      );
    }
  }
  return harmoniseNames(resolving === null ? sentences : sentences.map((sentence) => withBody(sentence, resolving)));
};

/** How each paragraph begins. */
export const paragraphsOf = (text: string, blocks: readonly Block[]): readonly string[] =>
  blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ start, end }) => text.slice(start, Math.min(end, start + 80)));

const withBody = (sentence: ReadSentence, { name, from }: ResolvingBody): ReadSentence =>
  sentence.start > from ? { ...sentence, resolvedBy: name } : sentence;

/** `the following day` in a sentence that is quoted alone counts from a day outside it; the day over the quotation is the one told. */
const countsFromOutside = ({ text, basis }: Timex): boolean =>
  basis !== 'stated' &&
  /\b(?:same|following|next|previous|later|earlier|before|after|yesterday|today|tomorrow|tonight|this|last)\b/i.test(
    text,
  );

/** The sentences of a quoted report; the day over it stands before their own dates. */
const reported = (
  sentences: readonly ReadSentence[],
  report: QuotedReport,
  day: readonly Timex[],
): readonly ReadSentence[] =>
  sentences.map((sentence) => ({
    ...sentence,
    report,
    timexes: sentence.timexes.some(({ type }) => type === 'DATE') ? sentence.timexes : [...day, ...sentence.timexes],
  }));

const moved = (timexes: readonly Timex[], to: Span | null, { map }: BlockReading): readonly Timex[] =>
  to === null
    ? []
    : timexes.map((timex) => ({
        ...timex,
        ...map.toOriginSpan({ start: timex.start + to.start, end: timex.end + to.start }),
      }));
