import type { EdtfDate } from '../../kinds/edtf-date.ts';
import type { Span } from '../../kinds/span.ts';
import { dayOver, type Reading, type ReadSentence } from '../reading.ts';
import { wordClass } from '../word-class.ts';
import type { Attribution } from './attribution.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;
const FARTHEST_SENTENCES = 6;
/** `under the trilateral statement of 10 November`: the day is a part of the name. `In a statement of 16 May` it is not. */
const NAMED_BY_DAY = /\bthe (?:[\p{L}-]+ ){0,3}([\p{L}-]+) (?:of|dated) $/iu;
const DATED_TEXTS = wordClass('dated-texts');
const LONGEST_NAME = 60;
const ORDER = new WeakMap<Reading, ReadonlyMap<ReadSentence, number>>();

/**
 * When it was said: the day that the sentence names outside what was said, else that of the entry, else the day named
 * last before it in the paragraph.
 */
export const dateOfStatement = (reading: Reading, { sentence, content }: Attribution): EdtfDate | null => {
  const own = dayOf(sentence, content);
  if (own) return own;
  const over = dayOver(reading, sentence);
  if (over !== null || reading.blocks[sentence.block]!.kind === 'entry') return over;
  let order = ORDER.get(reading);
  if (!order) {
    order = new Map(reading.sentences.map((one, index) => [one, index]));
    ORDER.set(reading, order);
  }
  const at = order.get(sentence) ?? 0;
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST_SENTENCES); i--) {
    const before = reading.sentences[i]!;
    if (before.block !== sentence.block) break;
    const day = dayOf(before, namedByDay(reading, before));
    if (day) return day;
  }
  return null;
};

/** Days of a sentence that tell which text is meant, not when something was. */
const namedByDay = ({ text, knowledge }: Reading, { timexes }: ReadSentence): readonly Span[] =>
  timexes.filter(({ start }) => {
    const noun = NAMED_BY_DAY.exec(text.slice(Math.max(0, start - LONGEST_NAME), start).replace(/\s+/g, ' '))?.[1];
    return noun !== undefined && DATED_TEXTS(knowledge).has(noun.toLowerCase());
  });

const dayOf = (sentence: ReadSentence, leaveOut: readonly Span[]): EdtfDate | null =>
  sentence.timexes.find(
    ({ type, edtf, start }) =>
      type === 'DATE' &&
      edtf !== null &&
      DAY.test(edtf) &&
      !leaveOut.some((span) => span.start <= start && start < span.end),
  )?.edtf ?? null;
