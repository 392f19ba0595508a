import type { NameFinder, RawToken, Tagger } from '../../src/language/english/stages.ts';
import type { NameType } from '../../src/language/sentence.ts';
import { asTokens, type NamedSentence } from './named-sentences.ts';

/** A name that a first model read fewer times, or with less agreement on its type, teaches nothing. */
const LEAST_MENTIONS = 2;
const MAJORITY = 0.6;

/**
 * Sentences without annotation as a first model reads them, each name with the type that it has most often in all of
 * them: what one context leaves open another tells, and the second model learns from both. Sentences with a name that
 * stays doubtful are left out.
 */
export function readByFirstModel(
  sentences: readonly (readonly string[])[],
  tagger: Tagger,
  finder: NameFinder,
): NamedSentence[] {
  const read = sentences
    .filter(({ length }) => length > 6 && length < 60)
    .map((words) => {
      const tokens: readonly RawToken[] = asTokens(words);
      return { tokens, names: finder.find(tokens, tagger.tag(tokens)) };
    });
  const votes = new Map<string, Map<NameType, number>>();
  for (const { names } of read)
    for (const { text, type } of names) {
      const counts = votes.get(text.toLowerCase()) ?? new Map<NameType, number>();
      counts.set(type, (counts.get(type) ?? 0) + 1);
      votes.set(text.toLowerCase(), counts);
    }
  const decided = new Map<string, NameType>();
  for (const [text, counts] of votes) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const [type, most] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best));
    if (total >= LEAST_MENTIONS && most >= MAJORITY * total) decided.set(text, type);
  }
  return read.flatMap(({ tokens, names }) => {
    if (names.length === 0 || names.some(({ text }) => !decided.has(text.toLowerCase()))) return [];
    const spans = names.map(({ first, last, text }) => ({ first, last, type: decided.get(text.toLowerCase())! }));
    return [{ document: 'own reading', tokens, spans, hasMisc: true }];
  });
}
