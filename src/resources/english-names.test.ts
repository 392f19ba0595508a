import { expect, test } from 'vitest';
import { loadLanguage } from './load-language.ts';

const engine = await loadLanguage('en');

const names = (text: string): string[] =>
  engine
    .analyse(text)
    .flatMap((sentence) =>
      sentence.names.filter(({ type }) => type !== 'MISC').map(({ text: name, type }) => `${name} ${type}`),
    );

test.each([
  ['Foreign Minister Tamar Dvali met John Kerrigan in Vienna.', ['Tamar Dvali PER', 'John Kerrigan PER', 'Vienna LOC']],
  ['The Ministry of Defence of Norway denied the report.', ['Ministry of Defence of Norway ORG']],
  [
    'He works for the European Court of Human Rights in Strasbourg.',
    ['European Court of Human Rights ORG', 'Strasbourg LOC'],
  ],
  ["Talks with the People's Republic of China began on Monday.", ["People's Republic of China LOC"]],
  ['Armenians and Azerbaijanis live there.', []],
  ['The border was closed in June by the old president.', []],
] satisfies [string, string[]][])('%s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test('names lie on the text and on whole tokens of their sentence', () => {
  const text = 'On May 5, Ms. Anna  Orr of the World Bank flew to New York; Orr’s talks with the U.N. went on.';
  for (const { tokens, names: found } of engine.analyse(text)) {
    expect(found.length).toBeGreaterThan(0);
    for (const { first, last, start, end } of found) {
      expect(start).toBe(tokens[first]!.start);
      expect(end).toBe(tokens[last]!.end);
    }
  }
});

test('says by which weights names were found', () => {
  expect(engine.version).toMatch(/english-names@\d+\.\d+\.\d+/);
});
