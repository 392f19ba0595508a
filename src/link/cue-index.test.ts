import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CueIndex } from './cue-index.ts';

test('whole words, stems and words of several parts', () => {
  const cues = new CueIndex([' mine ', ' demin', ' peace treaty ', ' a', ' eu ']);
  expect([...cues.saidIn(' the mine by the eu road ')]).toEqual([' mine ', ' eu ']);
  expect([...cues.saidIn(' demining and a peace treaty ')]).toEqual([' demin', ' a', ' peace treaty ']);
  expect([...cues.saidIn(' undermined ')]).toEqual([]);
  expect([...cues.saidIn('  ')]).toEqual([]);
});

test('it says what looking for every cue would say', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 5 });
  const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => ` ${all.join(' ')}`);
  const cue = fc.tuple(words, fc.boolean()).map(([begun, whole]) => (whole ? `${begun} ` : begun));
  fc.assert(
    fc.property(fc.array(cue, { maxLength: 20 }), fc.array(word, { maxLength: 12 }), (cues, said) => {
      const text = ` ${said.join(' ')} `;
      const expected = new Set(cues.filter((each) => text.includes(each)));
      expect(new Set(new CueIndex(cues).saidIn(text))).toEqual(expected);
    }),
  );
});
