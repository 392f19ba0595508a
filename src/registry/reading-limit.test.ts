import { expect, test } from 'vitest';
import { inWords, readingLimit } from './reading-limit.ts';

test.each([
  [0, 300_000],
  [1_000_000, 300_000],
  [1_000_001, 600_000],
  [50_000_000, 15_000_000],
  [1e12, 2 ** 31 - 1],
])('%d bytes may be read for %d milliseconds', (bytes, milliseconds) => {
  expect(readingLimit(bytes, 300)).toBe(milliseconds);
});

test.each([
  [300_000, '5 minutes'],
  [90_000, '90 seconds'],
  [1000, '1 second'],
  [150_000, '150 seconds'],
])('%d milliseconds are %s', (milliseconds, words) => {
  expect(inWords(milliseconds)).toBe(words);
});
