import type { NameSpan } from '../../sentence.ts';
import type { RawToken } from '../stages.ts';

/** The name that the tokens first…last (inclusive) make, with their text joined as it stood. */
export function nameSpan(tokens: readonly RawToken[], first: number, last: number, type: NameSpan['type']): NameSpan {
  let text = tokens[first]!.text;
  for (let at = first + 1; at <= last; at++)
    text += (tokens[at]!.start > tokens[at - 1]!.end ? ' ' : '') + tokens[at]!.text;
  return { type, first, last, text, start: tokens[first]!.start, end: tokens[last]!.end };
}
