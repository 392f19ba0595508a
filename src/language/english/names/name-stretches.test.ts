import { expect, test } from 'vitest';
import { tokenize } from '../tokens/tokenize.ts';
import { nameStretches } from './name-stretches.ts';

/** Stretches of `word/XPOS` pairs; without a tag a word is NN. */
function stretches(tagged: string): string[] {
  const pairs = tagged.split(' ').map((pair) => pair.split('/') as [string, string?]);
  const tokens = tokenize(pairs.map(([word]) => word).join(' '));
  const tags = { xpos: pairs.map(([, tag]) => tag ?? 'NN') };
  return nameStretches(tokens, tags).map(([first, last]) =>
    tokens
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' '),
  );
}

test.each([
  ['The/DT Bank/NNP of/IN Baku/NNP opened/VBD', ['Bank of Baku']],
  ['He/PRP met/VBD Anna/NNP Orr/NNP in/IN Rome/NNP', ['Anna Orr in Rome']],
  ['talks/NNS with/IN China/NNP ended/VBD ,/, Peru/NNP said/VBD', ['China', 'Peru']],
  ['In/IN the/DT Hague/NNP and/CC The/DT Times/NNP', ['Hague and The Times']],
  ['I/PRP think/VBP so/RB', []],
  ['“/`` We/PRP agree/VBP', []],
] satisfies [string, string[]][])('%s', (tagged, expected) => {
  expect(stretches(tagged)).toEqual(expected);
});

test('a name does not go on behind a quotation that closes, but behind an apostrophe it may', () => {
  const found = (text: string, ...capitals: string[]) => {
    const tokens = tokenize(text);
    const xpos = tokens.map((token) => (capitals.includes(token.text) ? 'NNP' : 'NN'));
    return nameStretches(tokens, { xpos }).map(([first, last]) => text.slice(tokens[first]!.start, tokens[last]!.end));
  };
  expect(found("the head of 'Harbour News' Ivo Keller left", 'Harbour', 'News', 'Ivo', 'Keller')).toEqual([
    'Harbour News',
    'Ivo Keller',
  ]);
  expect(found('a writer of ‘Lantern’ Ana Lind said', 'Lantern', 'Ana', 'Lind')).toEqual(['Lantern', 'Ana Lind']);
  expect(found('the Miners’ Union met', 'Miners', 'Union')).toEqual(['Miners’ Union']);
});
