import type { Vocabulary } from '../network/train-network.ts';
import type { TreebankSentence } from '../treebank/read-conllu.ts';
import { tagNames } from './tag-names.ts';

/** A word of text without annotation is taken in when it is met so often. */
const FURTHER = 6;

/** Of the words with a vector, so many of the most frequent are taken in though no text to learn from may hold them. */
const KNOWN = 35_000;

/**
 * Words met at least twice in the treebanks, and the names of tags and relations.
 * @param further sentences without annotation; words that are frequent there are taken in too
 * @param known words with a vector from elsewhere, the most frequent first; the most frequent of them are taken in too
 */
export function readerVocabulary(
  treebanks: readonly TreebankSentence[],
  further: readonly (readonly string[])[] = [],
  known: readonly string[] = [],
): Vocabulary {
  const annotated = countWords(treebanks.map(({ form }) => form));
  const others = countWords(further);
  const met = (word: string) => (annotated.get(word) ?? 0) + (others.get(word) ?? 0);
  const words = new Set(known.slice(0, KNOWN));
  for (const [word, count] of annotated) if (count >= 2) words.add(word);
  for (const word of [...annotated.keys(), ...others.keys()]) if (met(word) >= FURTHER) words.add(word);
  const kept = [...words].sort();
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
