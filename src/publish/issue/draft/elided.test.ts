import { expect, test } from 'vitest';
import { elided } from './elided.ts';

const ANSWER = 'No. The road stays closed. It may open in spring. Nobody has said so yet.';

test('what is left out of a passage is marked where it stood', () => {
  expect(elided(['The road stays closed.', 'Nobody has said so yet.'], ANSWER)).toEqual([
    '… The road stays closed.',
    '… Nobody has said so yet.',
  ]);
  expect(elided(['No.', 'The road stays closed.'], ANSWER)).toEqual(['No.', 'The road stays closed. …']);
});

test('a passage that is quoted whole has no marks', () => {
  expect(elided([ANSWER], `“${ANSWER}”`)).toEqual([ANSWER]);
});

test('words that are not found in it stay as they are', () => {
  expect(elided(['The road is shut.'], ANSWER)).toEqual(['The road is shut.']);
  expect(elided(['The road stays closed.'], null)).toEqual(['The road stays closed.']);
});
