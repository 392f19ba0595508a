import type { EdtfDate } from '../../kinds/edtf-date.ts';
import type { Reading, ReadSentence } from '../reading.ts';

/** When it was said: the day that the sentence names, else that of the entry. */
export const dateOfStatement = (reading: Reading, sentence: ReadSentence): EdtfDate | null => {
  const day = sentence.timexes.find(
    ({ type, edtf }) => type === 'DATE' && edtf !== null && /^\d{4}-\d\d-\d\d$/.test(edtf),
  );
  const block = reading.blocks[sentence.block]!;
  return day?.edtf ?? (block.kind === 'entry' ? block.date : null);
};
