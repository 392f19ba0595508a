import { parseEdtf } from './edtf.ts';
import { type TagHints, tagDates } from './tag-dates.ts';
import type { TimeContext } from './time-context.ts';
import type { Timex } from './timex.ts';

/** A paragraph, entry or heading in its place in the document. */
export interface TimeBlock {
  readonly text: string;
  /** EDTF of the chronicle entry that the block is; null for other blocks */
  readonly entryDate: string | null;
  /** EDTF of the dated heading that the block stands under */
  readonly headingDate: string | null;
  /** true for a block that starts a new train of thought: the narrative date of the blocks before is forgotten */
  readonly startsAnew?: boolean;
  readonly hints?: TagHints;
}

/**
 * The date that a paragraph leaves behind for the next: the last day, month or year that it told of; what was carried
 * into it when it tells of none.
 */
export const nextNarrativeDate = (timexes: readonly Timex[], carried: string | null): string | null => {
  const told = timexes.findLast(
    ({ type, edtf, value }) =>
      (type === 'DATE' || type === 'TIME') && edtf !== null && !value.endsWith('_REF') && isBounded(edtf),
  );
  return told?.edtf ?? carried;
};

const isBounded = (edtf: string): boolean => {
  const range = parseEdtf(edtf);
  return range !== null && range.earliest !== null && range.latest !== null;
};

/**
 * The expressions of the blocks of one document, in order; each block is read with the narrative date that the blocks
 * before it left behind. Offsets are those of the block's own text.
 */
export const tagBlocks = (blocks: readonly TimeBlock[], context: TimeContext): readonly (readonly Timex[])[] => {
  let narrativeDate = context.narrativeDate;
  return blocks.map(({ text, entryDate, headingDate, startsAnew, hints }) => {
    if (startsAnew) narrativeDate = null;
    const timexes = tagDates(text, { ...context, entryDate, headingDate, narrativeDate }, hints);
    narrativeDate = nextNarrativeDate(timexes, narrativeDate);
    return timexes;
  });
};
