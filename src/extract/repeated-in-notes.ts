import type { Block } from '../kinds/block.ts';
import type { BlockReading } from '../outline/block-reading.ts';

/** Words in a row by which a stretch is known again. */
const RUN = 3;
const QUOTED = /[“"„«]([^“”"„«»]{10,})[”"»]/gu;

/**
 * Notes without what they quote from the body of their own document, word for word, as notes under a bulletin give the
 * words on which a sentence rests: it is told there already. Blanks stand in its place; no character moves. Linear: the
 * body is kept as runs of three words.
 */
export const withoutRepeats = (
  readings: readonly BlockReading[],
  blocks: readonly Block[],
): readonly BlockReading[] => {
  const isNote = ({ block }: BlockReading): boolean => blocks[block]!.kind === 'footnote';
  if (!readings.some((reading) => isNote(reading) && reading.text.search(QUOTED) >= 0)) return readings;
  const body = new Set(readings.flatMap((reading) => (isNote(reading) ? [] : runsOf(reading.text))));
  return readings.map((reading) =>
    isNote(reading)
      ? {
          ...reading,
          text: reading.text.replace(QUOTED, (quotation, words: string) => {
            const runs = runsOf(words);
            const isTold = runs.length > 0 && runs.every((run) => body.has(run));
            return isTold ? quotation.replace(/\S/g, ' ') : quotation;
          }),
        }
      : reading,
  );
};

const runsOf = (text: string): readonly string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
};
