import { describe, expect, test } from 'vitest';
import { classPattern, classPatternWith, nouns, plurals } from './class-pattern.ts';

const codebook = new Map([
  [
    'word-classes',
    {
      settlements: { reason: 'where people live', words: ['Town', 'city', 'village'] },
      replying: { reason: 'verbs of replying', words: ['repl*', 'shoot back'] },
      withheld: { reason: 'what is not given', words: ['entry', 'access', 'remarks', 'right of way'] },
    },
  ],
]);
const found = (pattern: ReturnType<typeof classPattern>, text: string): readonly string[] =>
  [...text.matchAll(pattern({ codebook }))].map(([words]) => words);

describe('classPattern', () => {
  test('finds the words of a class in what stands around them', () => {
    const pattern = classPatternWith('g')`\b(?:the )?${'settlements'} of \p{Lu}\w+`;
    expect(found(pattern, 'the city of Larnak, Town of Vesk, a village of huts, the town of Tarn')).toEqual(
      ['city of Larnak', 'town of Tarn'].map((words) => `the ${words}`),
    );
  });

  test('with `*` for the rest of a word and a blank for any white space', () => {
    const pattern = classPatternWith('gi')`\b${'replying'}`;
    expect(found(pattern, 'She replied; they shoot\n back, a replica of it, and reply')).toEqual([
      'replied',
      'shoot\n back',
      'replica',
      'reply',
    ]);
  });

  test('takes nouns in both numbers or in the plural alone', () => {
    const text = 'an entry, two entries, access, any accesses, remarks, a remark, right of way';
    expect(found(classPatternWith('g')`\b${nouns('withheld')}\b`, text)).toEqual([
      ...['entry', 'entries', 'access', 'accesses', 'remarks', 'right of way'],
    ]);
    expect(found(classPatternWith('g')`\b${plurals('withheld')}\b`, text)).toEqual([
      ...['entries', 'accesses', 'remarks', 'right of way'],
    ]);
  });

  test('holds pieces of grammar that are patterns themselves', () => {
    const pattern = classPatternWith('g')`\b${/one|two/} ${nouns('settlements')}\b`;
    expect(found(pattern, 'one town, two cities, many villages')).toEqual(['one town', 'two cities']);
  });

  test('is built once per codebook, and says which class is missing', () => {
    const pattern = classPattern`${'settlements'}`;
    expect(pattern({ codebook })).toBe(pattern({ codebook }));
    expect(() => pattern({ codebook: new Map() })).toThrow("no word class is called '@settlements'");
  });
});
