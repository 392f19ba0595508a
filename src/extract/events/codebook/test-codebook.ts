import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { LanguageEngine } from '../../../language/sentence.ts';
import { readText } from '../../read-text.ts';
import { treeOf } from '../../tree.ts';
import { matchPredicates } from '../matching/match-predicates.ts';
import { type EventCodebook, type EventCodebookEntry, eventCodebook } from './event-codebook.ts';

/** A sentence of the codebook that does not do what its entry says. */
export interface CodebookFailure {
  /** the codebook’s file, without ending */
  readonly file: string;
  readonly type: string;
  readonly mode: string | null;
  readonly sentence: string;
  /** an example in which the entry is not found, or a near-miss in which it is */
  readonly fault: 'not found' | 'found';
  /** what is found in it: type, mode and pattern of every predicate */
  readonly matches: readonly string[];
}

export interface CodebookTest {
  readonly entries: number;
  readonly patterns: number;
  readonly sentences: number;
  readonly failures: readonly CodebookFailure[];
}

/**
 * Reads every example and near-miss of the codebook: an example must hold a predicate of its entry’s type and mode (of
 * any mode where the entry has none), a near-miss none.
 * @throws CodebookError when the codebook is missing or faulty.
 */
export const testCodebook = (knowledge: Knowledge, engine: LanguageEngine): CodebookTest => {
  const codebook = eventCodebook(knowledge);
  const failures: CodebookFailure[] = [];
  let sentences = 0;
  for (const entry of codebook.entries)
    for (const [list, wanted] of [
      [entry.examples, true],
      [entry.nearMisses, false],
    ] as const)
      for (const sentence of list) {
        sentences++;
        const found = entriesIn(sentence, codebook, knowledge, engine);
        const isFound = found.some(
          ({ entry: { type, mode } }) => type === entry.type && (mode === entry.mode || entry.mode === null),
        );
        if (isFound === wanted) continue;
        failures.push({
          file: codebook.fileOf(entry),
          type: entry.type,
          mode: entry.mode,
          sentence,
          fault: wanted ? 'not found' : 'found',
          matches: found.map(
            ({ entry: { type, mode }, pattern }) => `${type}${mode === null ? '' : ` (${mode})`} by '${pattern}'`,
          ),
        });
      }
  const patterns = codebook.entries.reduce((sum, { verbs, nouns }) => sum + verbs.length + nouns.length, 0);
  return { entries: codebook.entries.length, patterns, sentences, failures };
};

const entriesIn = (
  sentence: string,
  codebook: EventCodebook,
  knowledge: Knowledge,
  engine: LanguageEngine,
): readonly { readonly entry: EventCodebookEntry; readonly pattern: string }[] =>
  readText(sentence, { engine, knowledge }).sentences.flatMap((read) => matchPredicates(treeOf(read), codebook));
