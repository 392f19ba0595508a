import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EdtfDate } from '../kinds/edtf-date.ts';
import { isEdtf } from './edtf.ts';
import { tagDates } from './tag-dates.ts';
import { NO_CONTEXT } from './time-context.ts';

const fits = (text: string): boolean => EdtfDate.safeParse(text).success;

const two = (most: number) => fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'));
const mark = fc.constantFrom('', '', '', '?', '~', '%');
const year = fc.oneof(
  fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0')),
  fc.constantFrom('199X', '19XX', 'XXXX'),
);
const month = fc.oneof(two(45), fc.constant('XX'));
const day = fc.oneof(two(32), fc.constantFrom('XX', '1X'));
const date = fc
  .tuple(mark, year, mark, fc.option(fc.tuple(mark, month, mark, fc.option(fc.tuple(mark, day, mark)))))
  .map(([before, years, behind, rest]) =>
    [
      before + years + behind,
      ...(rest ? [rest.slice(0, 3).join(''), ...(rest[3] ? [rest[3].join('')] : [])] : []),
    ].join('-'),
  );
const end = fc.oneof(date, fc.constantFrom('..', ''));
const value = fc.oneof(
  date,
  fc.tuple(end, end).map((ends) => ends.join('/')),
  fc.array(date, { minLength: 1, maxLength: 3 }).map((members) => `[${members.join(', ')}]`),
  fc.array(date, { minLength: 1, maxLength: 3 }).map((members) => `{..${members.join(',')}..}`),
);

test('whatever can be read as days may stand in a record', () => {
  fc.assert(fc.property(value, (text) => !isEdtf(text) || fits(text)));
});

test('what may stand in a record goes through JSON and a second check as it is', () => {
  fc.assert(
    fc.property(value, (text) => {
      const parsed = EdtfDate.safeParse(text);
      if (!parsed.success) return;
      expect(parsed.data).toBe(text);
      expect(EdtfDate.parse(JSON.parse(JSON.stringify(parsed.data)))).toBe(text);
    }),
  );
});

test('no other text is a date', () => {
  fc.assert(fc.property(fc.string(), (text) => !fits(text) || isEdtf(text)));
  for (const text of [
    '',
    '24 October 2024',
    '2024-13',
    '2024-00-01',
    '2024-10-32',
    '24-10-2024',
    '../..',
    '/',
    '[]',
    '2024/'.repeat(60),
  ])
    expect([text, fits(text)]).toEqual([text, false]);
});

test('every date that a text gives may stand in a record', () => {
  const text =
    'On October 24, 2024, in spring 2023, since November 2020, around 1990, in the 1990s, from September 27 to November 10, ' +
    '2020, by the end of 2025, in the first quarter of 2024, at 10:35 a.m. on 3 May 2024 and in the 19th century.';
  const values = tagDates(text, NO_CONTEXT).flatMap(({ edtf }) => edtf ?? []);
  expect(values.length).toBeGreaterThan(7);
  expect(values.filter((date) => !fits(date))).toEqual([]);
});
