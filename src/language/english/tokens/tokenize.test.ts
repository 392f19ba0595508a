import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLANK, classOf } from './characters.ts';
import { tokenize } from './tokenize.ts';

const tokens = (text: string): string =>
  tokenize(text)
    .map((token) => token.text)
    .join(' ');

test.each([
  // clitics
  ["They don't, can't and won't.", "They do n't , ca n't and wo n't ."],
  ['Aliyev’s offer isn’t new', 'Aliyev ’s offer is n’t new'],
  ["We'd've gone; I'm, you're, they'll, we've", "We 'd 've gone ; I 'm , you 're , they 'll , we 've"],
  ['It cannot wait: they are gonna sign', 'It can not wait : they are gon na sign'],
  ["the states' representatives", "the states ' representatives"],
  ["O'Brien, Sha'lan and d'état stay whole", "O'Brien , Sha'lan and d'état stay whole"],
  ["in the '90s, in 2010's", "in the '90s , in 2010 's"],
  // abbreviations and initials
  ['Mr. and Mrs. Orr met Dr. Lee at St. Ives.', 'Mr. and Mrs. Orr met Dr. Lee at St. Ives .'],
  ['J. P. Stone of the U.S. and the U.N. left at 5 p.m.', 'J. P. Stone of the U.S. and the U.N. left at 5 p.m.'],
  ['E. coli was found', 'E. coli was found'],
  ['No. 1, Art. 4, para. 2 and pp. 3', 'No. 1 , Art. 4 , para. 2 and pp. 3'],
  ['The answer was no. The art. It ended.', 'The answer was no . The art . It ended .'],
  ['He lacks vitamin C. She and I. They left.', 'He lacks vitamin C . She and I . They left .'],
  // numbers, money, units
  ['\\$53.5 billion, US$20, €5m and 7,5 %', '$ 53.5 billion , US$ 20 , € 5 m and 7,5 %'],
  ['06.10.24: at 10:30 on 11/28/2000', '06.10.24 : at 10:30 on 11/28/2000'],
  ['the 3+3 format, COP29 and the JF-17C', 'the 3+3 format , COP29 and the JF - 17C'],
  ['a 44-km-long road, a 20-year-old law', 'a 44 - km - long road , a 20 - year - old law'],
  ['35mm, 5pm, 20th, 1970s, 1990-1994', '35 mm , 5 pm , 20th , 1970s , 1990 - 1994'],
  // hyphens and dashes
  ['anti-war co-chairs in mid-May; South-East', 'anti-war co-chairs in mid-May ; South - East'],
  ['the Caucasus—Armenia and Georgia--met', 'the Caucasus — Armenia and Georgia -- met'],
  // quotation marks
  ['“Yes,” she said, ‘no’ and «maybe» or „so“.', '“ Yes , ” she said , ‘ no ’ and « maybe » or „ so “ .'],
  ["``Peace'' it is called", "`` Peace '' it is called"],
  // addresses and tags
  [
    'See https://example.org/a_(b)?c=d#e, www.example.com/x.',
    'See https://example.org/a_(b)?c=d#e , www.example.com/x .',
  ],
  ['Write to press.desk@example.org. Or #peace @desk_1!', 'Write to press.desk@example.org . Or #peace @desk_1 !'],
  // footnote digits
  ['They signed the agreement12 in May.3 Later', 'They signed the agreement 12 in May . 3 Later'],
  ['“in the region.’5 Since then', '“ in the region . ’ 5 Since then'],
  // what bad conversion leaves
  ['The talks ended.The sides left', 'The talks ended . The sides left'],
  ['and/or [sic] (see below)... Wait?!', 'and / or [ sic ] ( see below ) ... Wait ?!'],
])('%s', (text, expected) => {
  expect(tokens(text)).toBe(expected);
});

/** Text as bad as it comes: letters of several scripts, marks, digits, blanks, halves of surrogate pairs. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...'aB.\'’"“”!?,;:-–—()[]\\$€#@/&+ \n\t0159éəж漢'), maxLength: 200 }),
);

const isNoBlank = (character: string): boolean => classOf(character.charCodeAt(0)) !== BLANK;

test('tokens stand in order, lie on the text, hold no blanks, and leave nothing else out', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const token of tokenize(text)) {
        expect(token.start).toBeGreaterThanOrEqual(at);
        expect(token.end).toBeGreaterThan(token.start);
        const written = text.slice(token.start, token.end);
        expect([written, written.replace(/^\\/, '')]).toContain(token.text);
        expect([...text.slice(at, token.start)].filter(isNoBlank).join('')).toBe('');
        at = token.end;
      }
      expect([...text.slice(at)].filter(isNoBlank).join('')).toBe('');
    }),
    { numRuns: 200 },
  );
});

test('long lines without end take time in proportion to their length', () => {
  const pieces = [
    'a-',
    'a.',
    '.',
    '"',
    "'",
    'a@',
    'a@b.',
    '(',
    'a/b:',
    "x'",
    '\\$',
    '1,',
    'A.',
    '1.1',
    '😀',
    'a1',
    '``',
    'a&',
    'é',
  ];
  for (const piece of pieces) {
    const text = piece.repeat(400_000 / piece.length);
    // Quadratic work would take minutes.
    expect(tokenize(text).length, piece).toBeGreaterThan(0);
  }
}, 60_000);
