import { expect, it } from 'vitest';
import { outline } from './outline.ts';
import { plainSource } from './plain-source.ts';

const days = (text: string): readonly (string | null)[] =>
  outline(plainSource(text))
    .blocks.filter(({ kind, date }) => kind === 'paragraph' && date !== null)
    .map(({ date }) => date);

const MORE = 'It will open in June, said the mayor. The road behind it stays open.';
const FIRST = `The bridge is closed\n\n17 May 2022\n\nMARN, May 17 (Sample Wire) - The bridge was closed.\n\n${MORE}\n\n`;

it('has the day of each story in a file, with the year of the one above', () => {
  expect(days(`${FIRST}The road is open\n\nMARN, May 19 (Sample Wire) - The road was opened.\n\n${MORE}`)).toEqual([
    '2022-05-17',
    '2022-05-19',
  ]);
});

const second = (dateline: string, lead: string): string =>
  `${FIRST}The road is open\n\n${dateline} (Sample Wire) - ${lead}\n\n${MORE}`;

it.each([
  ['ORSK, Oct 16', 'The road was opened on Monday.', '2022-10-16'],
  ['ORSK, May 19', 'The mayors will meet on Friday.', '2022-05-19'],
  ['ORSK, May 20', 'The mayors met on Tuesday and will meet again.', '2022-05-20'],
  ['ORSK, Jan 2', 'The road was opened.', '2022-01-02'],
  ['ORSK, Dec 20', 'The road was opened.', '2021-12-20'],
])(
  'has the year in which it lies nearest to the day over it, whatever weekday is named: %s, %s',
  (dateline, lead, date) => expect(days(second(dateline, lead))[1]).toBe(date),
);

it('has a year across New Year', () => {
  const later = (line: string) =>
    `The bridge is closed\n\n30 December 2022\n\nMARN, Dec 30 (Sample Wire) - The bridge was closed.\n\n${MORE}\n\nThe road is open\n\n${line}MARN, Jan 2 (Sample Wire) - The road was opened.\n\n${MORE}`;
  expect(days(later(''))).toEqual(['2022-12-30', '2023-01-02']);
  expect(days(later('3 January 2023\n\n'))).toEqual(['2022-12-30', '2023-01-02']);
});

it('has no day that does not exist', () => {
  const after = (first: string) =>
    days(
      `The bridge is closed\n\nMARN, ${first} (Sample Wire) - The bridge was closed.\n\n${MORE}\n\nThe road is open\n\nMARN, Feb 29 (Sample Wire) - The road was opened.\n\n${MORE}`,
    );
  expect(after('Dec 28, 2023')).toEqual(['2023-12-28', '2024-02-29']);
  expect(after('Feb 27, 2022')).toEqual(['2022-02-27']);
});

it('has none where nothing gives the year', () => {
  expect(days(`The road is open\n\nORSK, Oct 16 (Sample Wire) - The road was opened.\n\n${MORE}`)).toEqual([]);
});

it('has the day of the news where the dateline has none and the news is told with its day of the week', () => {
  const news = (lead: string) => days(`${FIRST}ORSK (Sample Wire): ${lead}\n\n${MORE}`);
  expect(news('The mayors met on Thursday (July 13).')).toEqual(['2022-05-17', '2023-07-13']);
  expect(news('The mayors met on Thursday, 14 July.')).toEqual(['2022-05-17', '2022-07-14']);
  expect(news('The mayors will meet on Thursday (July 13).')).toEqual(['2022-05-17', '2022-07-13']);
  expect(news('The mayors met on July 13.')).toEqual(['2022-05-17']);
});

it('has the year nearest to a line with a full day right over the story, whatever day of the week the news has', () => {
  const under = (line: string) =>
    days(`${FIRST}The road is open\n\n${line}ORSK (Sample Wire): The mayors met on Thursday (July 13).\n\n${MORE}`);
  expect(under('14 July 2022\n\n')).toEqual(['2022-05-17', '2022-07-13']);
  expect(under('')).toEqual(['2022-05-17', '2023-07-13']);
  expect(under(`18 May 2022\n\n${MORE}\n\nThe ferry runs\n\n`)).toEqual(['2022-05-17', '2023-07-13']);
});
