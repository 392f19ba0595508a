import { expect, it } from 'vitest';
import { loadLanguage } from '../../resources/load-language.ts';

const engine = await loadLanguage('en');

/** `word/head/relation` of each word. */
const arcs = (text: string): readonly string[] =>
  engine!.analyse(text)[0]!.tokens.map(({ text: word, head, deprel }) => `${word}/${head}/${deprel}`);

it('a person whose name the tree tears apart is one subject, and the name stands under its first word', () => {
  expect(arcs('Lai Ching-te said the talks had failed.').slice(0, 5)).toEqual([
    'Lai/4/nsubj',
    'Ching/0/flat',
    '-/0/punct',
    'te/0/flat',
    'said/-1/root',
  ]);
  expect(arcs('Theresa May expelled two envoys.').slice(0, 3)).toEqual([
    'Theresa/2/nsubj',
    'May/0/flat',
    'expelled/-1/root',
  ]);
});

it('so is a body, under its last word', () => {
  expect(arcs('Keller Energy expelled two envoys.').slice(0, 3)).toEqual([
    'Keller/1/compound',
    'Energy/2/nsubj',
    'expelled/-1/root',
  ]);
  expect(arcs('Amnesty International condemned the attack on the port.').slice(0, 3)).toEqual([
    'Amnesty/1/compound',
    'International/2/nsubj',
    'condemned/-1/root',
  ]);
});

it('words keep their offsets and tags, and names that are whole stay as they are', () => {
  const { tokens, names } = engine!.analyse('Lai Ching-te said the talks had failed.')[0]!;
  expect(tokens.slice(0, 4).map(({ start, end, upos }) => [start, end, upos])).toEqual([
    [0, 3, 'PROPN'],
    [4, 9, 'PROPN'],
    [9, 10, 'PUNCT'],
    [10, 12, 'PROPN'],
  ]);
  expect(names.map(({ first, last }) => [first, last])).toEqual([[0, 3]]);
  expect(arcs('Ada Keller left the town.').slice(0, 3)).toEqual(['Ada/2/nsubj', 'Keller/0/flat', 'left/-1/root']);
});
