import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sentence } from '../language/sentence.ts';
import { loadLanguage } from './load-language.ts';

const english = await loadLanguage('en');

/** Words of the first sentence as `word ←relation head`. */
const arcs = (text: string) =>
  english
    .analyse(text)[0]!
    .tokens.map(({ text: word, deprel, head }, _, tokens) =>
      head < 0 ? `${word} is the root` : `${word} ←${deprel} ${tokens[head]!.text}`,
    );
const token = (text: string, word: string) =>
  english
    .analyse(text)
    .flatMap((sentence) => sentence.tokens)
    .find((found) => found.text === word)!;

function expectTree({ tokens }: Sentence): void {
  expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
  for (const start of tokens) {
    let at = start;
    for (let steps = 0; at.head >= 0; steps++) {
      expect(steps).toBeLessThan(tokens.length);
      at = tokens[at.head]!;
    }
  }
}

test('who does what: subject, object, oblique', () => {
  const found = arcs('The ministry summoned the ambassador on Tuesday.');
  expect(found).toContain('ministry ←nsubj summoned');
  expect(found).toContain('ambassador ←obj summoned');
  expect(found).toContain('Tuesday ←obl summoned');
  expect(found).toContain('summoned is the root');
});

test('a second look knows what else hangs where', () => {
  const late = arcs('The envoy, who arrived on Friday, left for the coast with a letter from the king.');
  expect(late).toContain('Friday ←obl arrived');
  expect(token('Soldiers shot at protesters in the square with rubber bullets.', 'shot').xpos).toBe('VBD');
});

test('the passive has its own subject and features', () => {
  const text = 'Two soldiers were wounded near the border.';
  expect(arcs(text)).toContain('soldiers ←nsubj:pass wounded');
  expect(token(text, 'wounded').feats).toContain('Voice=Pass');
  expect(token(text, 'wounded').lemma).toBe('wound');
});

test('what is said hangs on the verb of saying', () => {
  const found = arcs('The president said that the talks would continue.');
  expect(found).toContain('continue ←ccomp said');
  expect(found).toContain('president ←nsubj said');
});

test('the model is loaded once and says its name and version', async () => {
  expect(await loadLanguage('en')).toBe(english);
  expect(english.version).toMatch(/english-reader@\d+\.\d+\.\d+/);
});

test('a language without models is refused', async () => {
  await expect(loadLanguage('tlh')).rejects.toThrow('there are no models for this language');
});

test('any string is read: spans lie in the text, every sentence is a tree', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(fc.constantFrom('war', '"', "'", '(', '—', 'U.S.', '3.5%', 'and', ',', '\n', '\u0000', '\ud800'), {
        maxLength: 60,
      })
      .map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(text, (value) => {
      for (const sentence of english.analyse(value)) {
        expectTree(sentence);
        for (const found of sentence.tokens)
          expect(value.slice(found.start, found.end).length).toBe(found.end - found.start);
      }
    }),
    { numRuns: 200 },
  );
});

test('a sentence without end is read in pieces and in linear time', () => {
  const long = `They met ${'and the delegates of the other side met '.repeat(2000)}.`;
  const sentences = english.analyse(long);
  for (const sentence of sentences) expectTree(sentence);
  expect(sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)).toBeGreaterThan(15_000);
});
