import { expect, test } from 'vitest';
import { inOneLine } from './in-one-line.ts';

const lineOf = (text: string): string => inOneLine({ text }, 0, text.length);

test.each([
  ['a word that a line end parts is whole', 'withdraw its pris-\noners', 'withdraw its prisoners'],
  ['a name keeps its hyphen', 'the Lea-\nBrunn road', 'the Lea-Brunn road'],
  [
    'known words keep theirs',
    'a long-\nlasting truce, as long as it is lasting',
    'a long-lasting truce, as long as it is lasting',
  ],
  ['a dash is no hyphen', 'talks -\nand more', 'talks - and more'],
  ['other line ends are blanks', 'two\nlines', 'two lines'],
])('%s', (_, text, line) => {
  expect(lineOf(text)).toBe(line);
});
