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

it('has the year in which the day of the week that the story names was that day or the day before', () => {
  const second = (day: string) =>
    `${FIRST}The road is open\n\nORSK, Oct 16 (Sample Wire) - The road was opened on ${day}.\n\n${MORE}`;
  expect(days(second('Monday'))[1]).toBe('2023-10-16');
  expect(days(second('Sunday'))[1]).toBe('2022-10-16');
  expect(days(second('4 October'))[1]).toBe('2022-10-16');
});

it('has none where nothing gives the year', () => {
  expect(days(`The road is open\n\nORSK, Oct 16 (Sample Wire) - The road was opened.\n\n${MORE}`)).toEqual([]);
});

it('has the day of the news where the dateline has none and the news is told with its day of the week', () => {
  const second = (lead: string) => `${FIRST}ORSK (Sample Wire): ${lead}\n\n${MORE}`;
  expect(days(second('The mayors met on Thursday (July 13).'))).toEqual(['2022-05-17', '2023-07-13']);
  expect(days(second('The mayors met on Thursday, 14 July.'))).toEqual(['2022-05-17', '2022-07-14']);
  expect(days(second('The mayors met on July 13.'))).toEqual(['2022-05-17']);
});
