import {
  BEGIN,
  INSIDE,
  LABELS,
  LAST,
  labelOf,
  NAME_TYPES,
  OUTSIDE,
  UNIT,
} from '../../src/language/english/names/name-labels.ts';
import type { NamedSentence } from './named-sentences.ts';

const OUTSIDE_ONLY = 1 << OUTSIDE;
const ALL_LABELS = (1 << LABELS) - 1;

const MISC_LABELS = [BEGIN, INSIDE, LAST, UNIT].reduce(
  (bits, position) => bits | (1 << labelOf(NAME_TYPES.indexOf('MISC'), position)),
  0,
);

/** The labels that a sentence's annotation allows for each of its tokens. */
export function allowedLabels({ tokens, spans, hasMisc, open }: NamedSentence, stretchOf: Int32Array): Int32Array {
  const allowed = new Int32Array(tokens.length).fill(hasMisc ? OUTSIDE_ONLY : OUTSIDE_ONLY | MISC_LABELS);
  for (const at of open ?? []) allowed[at] = ALL_LABELS;
  for (const { first, last, type } of spans) {
    const number = NAME_TYPES.indexOf(type);
    // A name that no stretch holds whole cannot be learnt; its tokens stay open.
    const whole = stretchOf[first]! >= 0 && stretchOf[first] === stretchOf[last];
    for (let at = first; at <= last; at++) {
      const position = first === last ? UNIT : at === first ? BEGIN : at === last ? LAST : INSIDE;
      allowed[at] = whole ? 1 << labelOf(number, position) : ALL_LABELS;
    }
  }
  return allowed;
}
