import type { Reading, ReadSentence } from './reading.ts';

/**
 * The date of what a clause tells: the date in it, else the nearest one before it in its sentence, else that of the
 * entry in which it stands. Null when the text gives none.
 */
export const stepDate = (reading: Reading, sentence: ReadSentence, start: number, end: number): string | null => {
  const dates = sentence.timexes.filter((timex) => timex.type === 'DATE' && timex.edtf && !timex.edtf.includes('..'));
  const inside = dates.find((timex) => timex.start >= start && timex.end <= end + 1);
  if (inside) return inside.edtf;
  const before = dates.findLast((timex) => timex.end <= start && !reading.text.slice(timex.end, start).includes(';'));
  return before?.edtf ?? reading.blocks[sentence.block]?.date ?? null;
};
