import { expect, test } from 'vitest';
import { inYear, openingDate, openWithYears } from './opening-date.ts';

const words = (text: string): string | null => {
  const opening = openingDate(text, null);
  return opening === null ? null : text.slice(opening.words);
};

test('a note begins with its date and goes on with its words', () => {
  expect(words('6 Jan 2001 The party wins the vote.')).toBe('The party wins the vote.');
  expect(words('Sep 2005 Miners block the road.')).toBe('Miners block the road.');
});

test('prose goes on behind its date in lower case or behind a comma', () => {
  expect(words('6 January 2001 was a Saturday.')).toBeNull();
  expect(words('On 6 January 2001 The Hague was dark.')).toBeNull();
  expect(words('6 January 2001, The Hague.')).toBeNull();
  expect(words('May Anna Lind speak?')).toBeNull();
});

const edtf = (text: string, years = false): string | null | undefined => openingDate(text, null, years)?.edtf;

test('a note begins with a year, a part of it or a span, parted by a mark from its words', () => {
  expect(edtf('1974: Miners block the road.')).toBe('1974');
  expect(edtf('(1974) Miners block the road.')).toBe('1974');
  expect(edtf('• 1974 – Miners block the road.')).toBe('1974');
  expect(edtf('1974-76 – Miners block the road.')).toBe('1974/1976');
  expect(edtf('2003-04: Miners block the road.')).toBeUndefined();
  expect(edtf('1974–1976: Miners block the road.')).toBe('1974/1976');
  expect(edtf('1974 - 20 July Miners block the road.')).toBe('1974-07-20');
  expect(edtf('1974, July 20: Miners block the road.')).toBe('1974-07-20');
  expect(edtf('April 1974 – Miners block the road.')).toBe('1974-04');
  expect(edtf('Early 1974: Miners block the road.')).toBe('1974');
  expect(edtf('Spring 1974 Miners block the road.')).toBe('1974-21');
  expect(edtf('— Summer 1974: Miners block the road.')).toBe('1974-22');
  expect(edtf('1991 May-June - Miners block the road.')).toBe('1991-05/1991-06');
  expect(edtf('1994 December - Miners block the road.')).toBe('1994-12');
  expect(edtf('June–August 1974: Miners block the road.')).toBe('1974-06/1974-08');
  expect(edtf('October 1974 – March 1975: Miners block the road.')).toBe('1974-10/1975-03');
  expect(words('Feb–May: Miners block the road.')).toBe('Miners block the road.');
});

test('a bare year opens a note only in a document that has several of them', () => {
  expect(edtf('1974 Miners block the road.')).toBeUndefined();
  expect(edtf('1974 Miners block the road.', true)).toBe('1974');
  expect(openWithYears(['1974 Miners block the road.', '1981 The mine closes.', '1990 It is sold.'])).toBe(true);
  expect(openWithYears(['1974 Miners block the road.', '1981 the mine closes.', '1990 It is sold.'])).toBe(false);
});

test('numbers and spans of prose open none', () => {
  for (const text of [
    '1974 miners block the road.',
    '1974: the miners.',
    '1300: Meals are served.',
    '74: Miners.',
    'May Day: Miners march.',
  ])
    expect(edtf(text, true)).toBeUndefined();
});

test('the subject of a sentence, the number of a text and the name of a speaker open none', () => {
  for (const text of [
    'Late 2003 saw Kelvia attack Torvia.',
    'March – a wet month – saw rebels attack Velm.',
    'Summer 1999 was hot.',
    '1999/17 – Human rights in Torvia.',
    'Jan: We are ready.',
    'May: We are ready.',
    'April: We are ready.',
  ])
    expect([text, words(text)]).toEqual([text, null]);
});

test('part of a month keeps its month', () => {
  expect(edtf('Late April 2003: Miners block the road.')).toBe('2003-04');
  expect(edtf('LATE APRIL 2003: Miners block the road.')).toBe('2003-04');
  expect(edtf('May 2003: Miners block the road.')).toBe('2003-05');
});

test('months without a year lie in the year over the note', () => {
  const note = openingDate('Feb–May: Miners block the road.', null)!;
  expect(inYear(note, '1974')).toBe('1974-02/1974-05');
  expect(inYear(openingDate('March – Miners block the road.', null)!, '1974')).toBe('1974-03');
  expect(inYear(note, null)).toBeNull();
  expect(inYear(openingDate('1980: Miners block the road.', null)!, '1974')).toBe('1980');
});
