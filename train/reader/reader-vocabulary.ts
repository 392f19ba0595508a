import type { Vocabulary } from '../network/train-network.ts';
import type { TreebankSentence } from '../treebank/read-conllu.ts';
import { tagNames } from './tag-names.ts';

/** Words met at least twice in the treebanks, and the names of tags and relations. */
export function readerVocabulary(treebanks: readonly TreebankSentence[]): Vocabulary {
  const met = new Map<string, number>();
  for (const { form } of treebanks)
    for (const word of form) {
      const key = word.toLowerCase().replace(/[0-9]/g, '0');
      met.set(key, (met.get(key) ?? 0) + 1);
    }
  const kept = [...met].filter(([, count]) => count >= 2).map(([word]) => word);
  kept.sort();
  const counts = Int32Array.from(['', ...kept], (word) => met.get(word) ?? 0);
  // The row of unknown words is never left out in favour of itself.
  counts[0] = 1_000_000;
  return {
    words: new Map(kept.map((word, index) => [word, index + 1])),
    counts,
    tags: tagNames(treebanks),
    labels: [...new Set(treebanks.flatMap(({ deprel }) => deprel))].sort(),
  };
}
