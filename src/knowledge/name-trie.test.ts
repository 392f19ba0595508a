import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type NameMeaning, NameTrie, wordsIn } from './name-trie.ts';

const trieOf = (...names: readonly string[]): NameTrie => {
  const trie = new NameTrie();
  for (const name of names)
    trie.add(name, { kind: 'actor', id: name, sense: 'name' } satisfies Omit<NameMeaning, 'form' | 'exact'>);
  return trie;
};

/** The names that a text holds, each as `words = id`, from left to right and none inside another. */
const found = (trie: NameTrie, text: string): readonly string[] => {
  const words = wordsIn(text, new Map());
  const names: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = trie.longestAt(words, at, text);
    if (!match) continue;
    const written = text.slice(words[match.first]!.start, words[match.last]!.end);
    names.push(`${written} = ${match.meanings.map(({ id }) => id).join(', ')}`);
    at = match.last;
  }
  return names;
};

it('finds the longest name, also across a line end and with other accents', () => {
  const trie = trieOf('Lake Sarn', 'Lake Sarn League', 'Norland');
  expect(found(trie, 'The Lake Sarn League met in Norland.')).toEqual([
    'Lake Sarn League = Lake Sarn League',
    'Norland = Norland',
  ]);
  expect(found(trie, 'at Lake\nSarn')).toEqual(['Lake\nSarn = Lake Sarn']);
  expect(found(trie, 'in Nörland')).toEqual(['Nörland = Norland']);
  expect(found(trie, 'Lake, Sarn')).toEqual([]);
});

it('asks a text for the capitals of the name; a headline has more', () => {
  const trie = trieOf('Marn', 'LS', 'LSLO', 'de Brunn');
  expect(found(trie, 'marn ls')).toEqual([]);
  expect(found(trie, 'MARN WINS')).toEqual(['MARN = Marn']);
  expect(found(trie, 'Ls and Lslo')).toEqual(['Lslo = LSLO']);
  expect(found(trie, 'De Brunn')).toEqual(['De Brunn = de Brunn']);
});

it('finds a name with signs between its words only as it is written', () => {
  const trie = trieOf('4+4', 'Kesh, Marn');
  expect(found(trie, 'the 4+4 talks')).toEqual(['4+4 = 4+4']);
  expect(found(trie, '4 + 4, 4/4')).toEqual([]);
  expect(found(trie, 'in Kesh, Marn')).toEqual(['Kesh, Marn = Kesh, Marn']);
  expect(found(trie, 'in Kesh Marn')).toEqual([]);
});

it('finds every name that it was given, wherever it stands', () => {
  const word = fc.constantFrom('Lake', 'Sarn', 'Marn', 'Orsk', 'League');
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 6 }), fc.nat(), (names, which) => {
      const one = names[which % names.length]!;
      expect(found(trieOf(...names), `in ${one}.`)).toEqual([`${one} = ${one}`]);
    }),
  );
});
