import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchTerms } from './search-query.ts';
import { wordMatches } from './word-matches.ts';

const found = (text: string, words: string, names?: (phrase: string) => readonly string[]) =>
  wordMatches(text, searchTerms(words, names)).map(({ start, end }) => text.slice(start, end));

test('a name is found in every spelling', () => {
  const text = 'Əliyev met; Aliyev said; Алиев сказал; ALIYEV’s aide; Alexeyev left.';
  for (const spelling of ['Əliyev', 'Aliyev', 'Алиев', 'eliyev', 'aliyev'])
    expect(found(text, spelling)).toEqual(['Əliyev', 'Aliyev', 'Алиев', 'ALIYEV']);
});

test('a small word is not taken for another that only sounds alike', () => {
  expect(found('more than then', 'then')).toEqual(['then']);
});

test('singular and plural meet', () => {
  expect(found('A mine, two mines, a miner; treaties and a treaty', 'mines treaty')).toEqual([
    'mine',
    'mines',
    'treaties',
    'treaty',
  ]);
});

test('a phrase is one match and needs its words in a row', () => {
  expect(found('the peace treaty, a treaty of peace', '"peace treaty"')).toEqual(['peace treaty']);
});

test('a prefix finds every word that begins so', () => {
  expect(found('ceasefire ceases cease-fire', 'ceasef*')).toEqual(['ceasefire']);
});

test('other names of a place are looked for too', () => {
  const names = (phrase: string) => (phrase === 'Stepanakert' ? ['Khankendi'] : []);
  expect(found('In Stepanakert, which Baku calls Xankəndi', 'Stepanakert', names)).toEqual(['Stepanakert', 'Xankəndi']);
});

test('nothing to look for finds nothing', () => {
  expect(found('anything', ' "" * ')).toEqual([]);
});

test('any words in any text: matches lie in the text, in order, apart from each other', () => {
  const words = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Əliyev', 'mines*', '"peace treaty"', 'a'));
  fc.assert(
    fc.property(
      fc.array(words).map((parts) => parts.join(' ')),
      words,
      (text, query) => {
        let at = 0;
        for (const { start, end } of wordMatches(text, searchTerms(query))) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});

test('a word that stands in a text is found there', () => {
  const word = fc.stringMatching(/^[A-Za-zəşçğıöüА-я]{3,12}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.nat(), (all, n) => {
      const sought = all[n % all.length]!;
      const text = all.join(' ');
      expect(found(text, sought)).toContain(sought);
    }),
  );
});
