import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { extractStatements } from './extract-statements.ts';

const { knowledge, engineFor } = await loadResources();

/** `speaker act: content` of every statement. */
const read = (text: string): readonly string[] =>
  extractStatements(readText(text, { engine: engineFor('en')!, knowledge }, { published: '2024-10-24' }), []).map(
    ({ speaker, act, quote }) => `${speaker.map(({ name }) => name).join(' + ')} ${act}: ${quote}`,
  );

describe('what a headline reports without a verb', () => {
  it.each([
    [
      '# Keller: Norland to open its files\n\nMinister Ivo Keller said that the files would be opened in June.\n',
      ['Ivo Keller announce: Norland to open its files', 'Ivo Keller announce: the files would be opened in June'],
    ],
    [
      '# Digest\n\n## Lind: We never offered a port (Lakewire)\n\nPremier Ana Lind told the daily that she had offered nothing.\n',
      ['Ana Lind deny: We never offered a port', 'Ana Lind state: she had offered nothing'],
    ],
    [
      '# Brandt: “This is a farce”\n\nThe mayor, Marta Brandt, said that she would not vote.\n',
      ['Marta Brandt state: This is a farce', 'Marta Brandt state: she would not vote'],
    ],
    [
      '# Talks on grain will resume in May – officials\n\nThe ferry sank.\n',
      ['officials announce: Talks on grain will resume in May'],
    ],
  ])('is a statement: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    '# Crisis at the lake: what comes next now\n\nThe ferry sank.\n',
    '# Norland: the harbour has been closed\n\nThe ferry sank.\n',
    '# Keller: a life in letters\n\nMinister Ivo Keller was born in Brunn.\n',
    '# The ferry sank in May – a timeline\n\nThe ferry sank.\n',
  ])('is none where nobody speaks: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('comes to the end of a headline with a long gap', () => {
    const gap = ' '.repeat(100_000);
    expect(read(`# Keller: Norland to close the strait${gap}x\n\nThe ferry sank.\n`)).toEqual([]);
  });
});
