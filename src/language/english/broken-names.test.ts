import { expect, it } from 'vitest';
import { loadLanguage } from '../../resources/load-language.ts';

const engine = await loadLanguage('en');

/** `word/head/relation` of each word. */
const arcs = (text: string): readonly string[] =>
  engine!.analyse(text)[0]!.tokens.map(({ text: word, head, deprel }) => `${word}/${head}/${deprel}`);

it('a person whose name the tree tears apart is one subject, and the name stands under its first word', () => {
  expect(arcs('Nai Shing-te expelled two envoys.').slice(0, 5)).toEqual([
    'Nai/4/nsubj',
    'Shing/0/flat',
    '-/0/punct',
    'te/0/flat',
    'expelled/-1/root',
  ]);
  expect(arcs('Ivana May said the talks had failed.').slice(0, 3)).toEqual([
    'Ivana/2/nsubj',
    'May/0/flat',
    'said/-1/root',
  ]);
});

it('so is a body, under its last word', () => {
  expect(arcs('Keller Energy expelled two envoys.').slice(0, 3)).toEqual([
    'Keller/1/compound',
    'Energy/2/nsubj',
    'expelled/-1/root',
  ]);
  expect(arcs('Rights Watch condemned the attack on the port.').slice(0, 3)).toEqual([
    'Rights/1/compound',
    'Watch/2/nsubj',
    'condemned/-1/root',
  ]);
});

it('a headline keeps its verb, though the name that is found holds it', () => {
  const { tokens } = engine!.analyse('Ivo Lind Resigns.')[0]!;
  expect(tokens.map(({ upos }) => upos)).toContain('VERB');
});

it('words keep their offsets and tags, and names that are whole stay as they are', () => {
  const { tokens, names } = engine!.analyse('Nai Shing-te expelled two envoys.')[0]!;
  expect(tokens.slice(0, 4).map(({ start, end, upos }) => [start, end, upos])).toEqual([
    [0, 3, 'PROPN'],
    [4, 9, 'PROPN'],
    [9, 10, 'PUNCT'],
    [10, 12, 'PROPN'],
  ]);
  expect(names.map(({ first, last }) => [first, last])).toEqual([[0, 3]]);
  expect(arcs('Ada Keller left the town.').slice(0, 3)).toEqual(['Ada/2/nsubj', 'Keller/0/flat', 'left/-1/root']);
});
