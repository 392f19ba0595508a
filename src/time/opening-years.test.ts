import { expect, it } from 'vitest';
import { tagDates } from './tag-dates.ts';
import { NO_CONTEXT } from './time-context.ts';

/** The EDTF dates of a text that came out in May 2024, or whose day nobody knows. */
const dates = (text: string, documentDate: string | null = '2024-05-14') =>
  tagDates(text, { ...NO_CONTEXT, documentDate }).map(({ edtf }) => edtf);

it('a history that opens a sentence with a year goes on in it, whatever the day on which the text came out', () => {
  const text =
    'In 2014 the army seized the port. In February the league closed its border. On the 27th, Norland recalled its envoy. The day before, the council had met. In the autumn the army left.';
  const told = ['2014', '2014-02', '2014-02-27', '2014-02-26', '2014-23'];
  expect(dates(text)).toEqual(told);
  expect(dates(text, null)).toEqual(told);
  expect(
    dates('On 3 May 2018 the port was closed. In July it opened. In the spring of 2019 it closed. In June it sank.'),
  ).toEqual(['2018-05-03', '2018-07', '2019-21', '2019-06']);
});

it('does not lead back, nor into news', () => {
  const month = (text: string) => dates(text, '2024-10-14').at(-1);
  expect(month('In May 2023 the minister resigned. In March Norland appointed a new one.')).toBe('2024-03');
  expect(month('In November 2023 talks began. In January they failed. In September Norland left.')).toBe('2024-09');
  expect(month('In 1991 Norland became independent. It has three million people. In July Ostria sent an envoy.')).toBe(
    '2024-07',
  );
  expect(month('In early 2022 he was elected. In June he is in Ostria.')).toBe('2024-06');
});

it('a year that is named in passing begins no history', () => {
  expect(dates('The two signed the accord in 2015. In March, they met again.')).toEqual(['2015', '2024-03']);
  expect(dates('In 2015 the two signed the accord. On Monday they met again. In March they had met twice.')).toEqual([
    '2015',
    '2024-05-13',
    '2024-03',
  ]);
  expect(dates('On 3 March 2019 it left. In June it came back. It was built in 1991. In July it left.', null)).toEqual([
    '2019-03-03',
    '2019-06',
    '1991',
    '2019-07',
  ]);
});

it('a whole year counts until the text states another', () => {
  expect(
    dates('In late 2007 they left. From January to March 2008 they fought. In April they signed a truce.', null),
  ).toEqual(['2007', '2008-01/2008-03', '2008-04']);
});

it('a quarter or a season goes on from the one told last', () => {
  expect(dates('The first quarter of 2023 was calm. In the second quarter the port closed.', null)).toEqual([
    '2023-33',
    '2023-34',
  ]);
  expect(dates('In October 2023 the port closed. In the first quarter it opened.', null)).toEqual([
    '2023-10',
    '2024-33',
  ]);
});

it('a day that is the number of something else, or before something, is none', () => {
  expect(dates('In 2014 it began. On the 27th Congress of the party they spoke.')).toEqual(['2014']);
  for (const text of [
    'On the 2nd Lake War they said nothing.',
    'By the 12th Five-Year Plan it grew.',
    'On the 7th Fleet he spoke.',
  ])
    expect(dates(text).filter(Boolean)).toEqual([]);
  expect(dates('On 3 May 2018 it began. The day before the vote was quiet.')).toEqual(['2018-05-03']);
});
