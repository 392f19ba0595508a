import type { Vocabulary } from '../network/train-network.ts';
import type { TreebankSentence } from '../treebank/read-conllu.ts';
import { tagNames } from './tag-names.ts';

/** A word of text without annotation is taken in when it is met so often. */
const FURTHER = 6;

/**
 * Words met at least twice in the treebanks, and the names of tags and relations.
 * @param further sentences without annotation; words that are frequent there are taken in too
 */
export function readerVocabulary(
  treebanks: readonly TreebankSentence[],
  further: readonly (readonly string[])[] = [],
): Vocabulary {
  const annotated = countWords(treebanks.map(({ form }) => form));
  const others = countWords(further);
  const met = (word: string) => (annotated.get(word) ?? 0) + (others.get(word) ?? 0);
  const kept = [...new Set([...annotated.keys(), ...others.keys()])].filter(
    (word) => (annotated.get(word) ?? 0) >= 2 || met(word) >= FURTHER,
  );
  kept.sort();
  const counts = Int32Array.from(['', ...kept], met);
  // The row of unknown words is never left out in favour of itself.
  counts[0] = 1_000_000;
  return {
    words: new Map(kept.map((word, index) => [word, index + 1])),
    counts,
    tags: tagNames(treebanks),
    labels: [...new Set(treebanks.flatMap(({ deprel }) => deprel))].sort(),
  };
}

function countWords(sentences: readonly (readonly string[])[]): Map<string, number> {
  const met = new Map<string, number>();
  for (const words of sentences)
    for (const word of words) {
      const key = word.toLowerCase().replace(/[0-9]/g, '0');
      met.set(key, (met.get(key) ?? 0) + 1);
    }
  return met;
}
