import { expect, test } from 'vitest';
import { openingDate } from './opening-date.ts';

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
