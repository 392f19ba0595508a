import type { Gazetteer } from '../../gazetteer.ts';
import type { NameSpan } from '../../sentence.ts';
import type { RawToken } from '../stages.ts';
import { nameSpan } from './name-span.ts';

/**
 * Names of the model corrected by what is known: a known name that the model cut or typed otherwise replaces it, one
 * that it overlooked is added, a people is no person. A known name inside a longer name of the model stays part of it:
 * `Bank of Baku`.
 */
export function applyGazetteer(
  names: readonly NameSpan[],
  tokens: readonly RawToken[],
  gazetteer: Gazetteer,
): readonly NameSpan[] {
  const matches = gazetteer.match(tokens);
  if (matches.length === 0) return names;
  let result = [...names];
  for (const { first, last, type } of matches) {
    const inside = result.some(
      (name) => name.first <= first && name.last >= last && name.last - name.first > last - first,
    );
    if (inside) continue;
    const others = result.filter((name) => name.last < first || name.first > last);
    if (type === 'DEMONYM') {
      result = result.filter((name) => name.type !== 'PER' || name.first !== first || name.last !== last);
      continue;
    }
    result = [...others, nameSpan(tokens, first, last, type)];
  }
  return result.sort((a, b) => a.first - b.first);
}
