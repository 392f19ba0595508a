import { expect, test } from 'vitest';
import { fullName } from './citation-words.ts';

test.each([
  ['The lake is closed.', 'Lowland Press, The lake is closed, May 2024'],
  ['Boats made in the U.S.', 'Lowland Press, Boats made in the U.S., May 2024'],
  ['Who closed the lake?', 'Lowland Press, Who closed the lake?, May 2024'],
  [null, 'Lowland Press, May 2024'],
])('%j is named as %s', (title, name) => {
  expect(
    fullName({ document: 'a'.repeat(64), publisher: 'Lowland Press', title, published: '2024-05', origin: 'lake.txt' }),
  ).toBe(name);
});
