import { expect, test } from 'vitest';
import type { Claim } from '../../../src/link/claims.ts';
import { linkWords } from './link-words.ts';

const voice = (id: string, who: string) => ({ finding: { id }, who }) as Claim['holds'][number];
const claim = {
  holds: [voice('n', 'Norland'), voice('n2', 'Norland')],
  denies: [voice('o', 'Ostria')],
  answers: [voice('w', 'Westmark')],
};
const told = (relation: Claim['links'][number]['relation'], first: string, second: string) => {
  const { who, does, whom } = linkWords(claim, { pair: [first, second], relation, score: 1, reasons: [] });
  return `${who} ${does} ${whom}`.trim();
};

test('who denies is told as denying, whichever of the two stands first', () => {
  expect(told('denies', 'n', 'o')).toBe('Ostria denies what is held by Norland');
  expect(told('denies', 'o', 'n')).toBe('Ostria denies what is held by Norland');
});

test('who says it again, says the same and answers is told apart', () => {
  expect(told('repeats', 'n', 'n2')).toBe('Norland says it again');
  expect(told('repeats', 'n', 'o')).toBe('Ostria says the same as Norland');
  expect(told('answers', 'n', 'w')).toBe('Westmark gives another account than Norland');
});
