import type { PlaceMention } from '../../kinds/party.ts';
import type { Span } from '../../kinds/span.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import type { Tree } from '../tree.ts';

const WHERE = /^(?:in|at|near|on|to|along|into|across|off|outside|inside|over)$/i;

/** Where it happened: a place by name behind `in`, `at`, `near` … of the predicate or of its object; as it is written. */
export const eventPlace = (
  reading: Reading,
  sentence: ReadSentence,
  tree: Tree,
  anchors: readonly number[],
): PlaceMention | null => {
  for (const anchor of anchors)
    for (const index of tree.children(anchor, 'obl', 'nmod')) {
      if (!tree.children(index, 'case').some((mark) => WHERE.test(tree.tokens[mark]!.text))) continue;
      const found = placeAt(reading, sentence, index) ?? placeInside(reading, sentence, tree, index);
      if (found) return found;
    }
  return null;
};

/** `on 3 May in Tiraspol and on 9 May in Riga`: of listed dates each may have its own place. */
export const placeBehind = (reading: Reading, sentence: ReadSentence, { end }: Span): PlaceMention | null => {
  const mark = sentence.tokens.findIndex(({ start }) => start >= end);
  return mark >= 0 && sentence.tokens[mark + 1] && /^(?:in|at|near)$/i.test(sentence.tokens[mark]!.text)
    ? placeAt(reading, sentence, mark + 1)
    : null;
};

/** `in the city of Gabala`, `in the Jabrayil region` */
const placeInside = (reading: Reading, sentence: ReadSentence, tree: Tree, index: number): PlaceMention | null => {
  for (const child of tree.children(index, 'nmod', 'compound', 'appos', 'flat', 'amod')) {
    const found = placeAt(reading, sentence, child);
    if (found) return found;
  }
  return null;
};

const placeAt = (reading: Reading, sentence: ReadSentence, index: number): PlaceMention | null => {
  const name = sentence.names.find((one) => one.type === 'LOC' && one.first <= index && index <= one.last);
  const text = (name?.text ?? sentence.tokens[index]!.text).replace(/\s+/g, ' ');
  const place = /^\p{Lu}/u.test(text) ? reading.knowledge.placesNamed(text)[0] : undefined;
  return name || place ? { name: text, place: place?.id ?? null } : null;
};
