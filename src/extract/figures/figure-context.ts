import type { Draft } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import type { Span } from '../../kinds/span.ts';
import type { StatementFinding } from '../../kinds/statement.ts';
import { firstWhere } from '../../text/first-where.ts';
import type { Reading, ReadSentence } from '../reading.ts';

/** Statements in the order of their start, for looking up what contains a span. */
export const statementsOf = (earlier: readonly Draft[]): readonly Draft<StatementFinding>[] =>
  earlier
    .filter((draft): draft is Draft<StatementFinding> => draft.kind === 'statement')
    .toSorted((a, b) => a.start - b.start);

/** Who says what stands in this span: the speaker of the innermost statement around it of those who may be meant, or null. */
export const speakerAround = (
  statements: readonly Draft<StatementFinding>[],
  span: Span,
  mayBeMeant: (speaker: Party) => boolean = () => true,
): Party | null => {
  const behind = firstWhere(statements, ({ start }) => start > span.start);
  for (let i = behind - 1; i >= 0 && i >= behind - 4; i--) {
    const statement = statements[i]!;
    const [speaker] = statement.speaker;
    if (statement.end >= span.end && speaker && mayBeMeant(speaker)) return speaker;
  }
  return null;
};

/** The date for which a figure holds: the date nearest to it in its sentence, else that of its entry. */
export const asOfDate = (reading: Reading, sentence: ReadSentence, span: Span): string | null => {
  let nearest: { edtf: string; distance: number } | null = null;
  for (const timex of sentence.timexes) {
    if (timex.type !== 'DATE' || !timex.edtf || isNamedByYear(reading.text, timex)) continue;
    // `to four million in 2025`: of two dates equally near the one that follows belongs to the figure
    const distance = timex.start >= span.end ? timex.start - span.end : span.start - timex.end + 8;
    // a date that ends a clause before the figure belongs to it less than one behind it
    const between = reading.text.slice(Math.min(timex.end, span.end), Math.max(timex.start, span.start));
    const cost = distance + (/[;]|, (?:while|but|and|whereas)/.test(between) ? 200 : 0);
    if (!nearest || cost < nearest.distance) nearest = { edtf: timex.edtf, distance: cost };
  }
  return nearest?.edtf ?? reading.blocks[sentence.block]?.date ?? null;
};

/** `the 2011 Lake earthquake`: a year before a name is a part of it. */
const isNamedByYear = (text: string, { start, end }: Span): boolean =>
  /^\d{4}(?:[–-]\d{2,4})?$/.test(text.slice(start, end)) && /^\s+\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4));
