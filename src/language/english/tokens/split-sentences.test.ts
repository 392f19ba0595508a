import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from './split-sentences.ts';

const sentences = (text: string): string[] =>
  splitSentences(text).map((tokens) => text.slice(tokens[0]!.start, tokens[tokens.length - 1]!.end));

test.each([
  ['abbreviations', ['Mr. Orr met Gen. Stone at 10 a.m. on Jan. 5 in St. Ives.', 'They left.']],
  ['an abbreviation at the end', ['The talks were held in the U.S.', 'The sides met again.']],
  ['an abbreviation inside a name', ['He works for the U.S. State Department.', 'She does not.']],
  ['initials', ['J. P. Stone wrote it.', 'G. W. Hill read it.']],
  ['numbers of sections', ['See Art. 4, para. 2 and No. 7 of the treaty.', 'It binds both.']],
  ['decimals and money', ['Losses came to \\$53.5 billion.', 'They were put at 2.5 percent.']],
  ['a quotation with its reporting clause', ['"Peace is near," he said.', 'Nobody answered.']],
  ['a question with its reporting clause', ['"Is it over?" President Orr asked.', 'Nobody answered.']],
  ['an exclamation with a clause in small letters', ['“Never!” shouted the crowd.', 'It went home.']],
  ['sentences inside a quotation', ['"We are ready.', 'We will sign," he said.', '"They know it."', 'It was late.']],
  [
    'marks of several kinds at an end',
    ['They call it ‘the garden.’', 'Others do not (so they say).', '“It is so.”', 'The end.'],
  ],
  [
    'footnote digits',
    [
      'Both sides signed.5',
      'It was in May.’12',
      'Later they met [3].',
      'All agreed. [17]',
      'It was 2021.17',
      'Then they left.',
    ],
  ],
  ['a list with semicolons', ['Present were A. Stone, mayor; B. Hill, judge; and two clerks.', 'They sat.']],
  ['a list with numbers', ['They agreed on: 1. borders; 2. roads; 3. mines.', 'It was noted.']],
  ['a number before a heading', ['IV. The landmine legacy']],
  ['a number before a sentence', ['1. The sides shall withdraw.', '2. They shall report.']],
  ['text in capitals', ['TALKS END IN BAKU.', 'SIDES TO MEET AGAIN.']],
  ['an ellipsis that goes on', ['Maybe now it is time to... see what is possible.', 'Yes.']],
  ['an ellipsis that ends', ['They waited...', 'Nobody came.']],
  ['brackets', ['He came (it was 5 p.m. in Baku) and left.', '(He came back.)', 'Then he slept.']],
  ['a day after the hour', ['It began at 2 p.m. Tuesday in Tbilisi.', 'It ended soon.']],
  ['a dash after the end', ['The sides agreed.', '– They signed.']],
] satisfies [string, string[]][])('%s', (_, expected) => {
  expect(sentences(expected.join(' '))).toEqual(expected);
});

test('a blank line always ends a sentence, a line end never does', () => {
  expect(sentences('A heading\n\nThe text goes\non here.')).toEqual(['A heading', 'The text goes\non here.']);
});

test('every token is in one sentence, in order, and no sentence is empty', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'aB.!?"“”’()[];: \n1'), maxLength: 200 }),
  );
  fc.assert(
    fc.property(text, (given) => {
      let at = 0;
      for (const tokens of splitSentences(given)) {
        expect(tokens.length).toBeGreaterThan(0);
        for (const { start, end } of tokens) {
          expect(start).toBeGreaterThanOrEqual(at);
          at = end;
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('long lines take time in proportion to their length', () => {
  for (const piece of [
    '. ',
    '." ',
    'A. ',
    '"A! ',
    '). ',
    '[1] . ',
    '; 2. ',
    '.\n\n',
    '(a. ',
    '. . ',
    '?" ',
    'I. ',
  ] as const) {
    const text = piece.repeat(400_000 / piece.length);
    // Quadratic work would take minutes.
    expect(splitSentences(text).length, piece).toBeGreaterThan(0);
  }
}, 60_000);

test('what goes on for thousands of words without an end is cut', () => {
  const sentences = splitSentences('Ore, coal, '.repeat(1000));
  expect(sentences.map(({ length }) => length)).toEqual([1000, 1000, 1000, 1000]);
});
