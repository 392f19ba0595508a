import type { PlaceMention } from '../../kinds/party.ts';
import type { Span } from '../../kinds/span.ts';
import { flatSentence } from '../flat-sentence.ts';
import type { Reading, ReadSentence } from '../reading.ts';

const LOCATIVE = /\b(?:in|at|near|across|throughout|of|around|outside|within)(?: the)?$/i;

/** The first place after the figure that a locative preposition introduces, in the same sentence. */
export const placeOf = (reading: Reading, sentence: ReadSentence, span: Span): PlaceMention | null => {
  const flat = flatSentence(reading.text, sentence);
  for (const name of sentence.names) {
    if (name.type !== 'LOC' || name.start < span.end) continue;
    const at = flat.startOf(name.first);
    if (!LOCATIVE.test(flat.text.slice(Math.max(0, at - 24), at).trimEnd())) continue;
    const text = reading.text.slice(name.start, name.end).replace(/\s+/g, ' ');
    return { name: text, place: reading.knowledge.placesNamed(text)[0]?.id ?? null };
  }
  return null;
};
