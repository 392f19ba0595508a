import { expect, test } from 'vitest';
import { chosenColumns, gridOf, holdsColumns } from './columns.tsx';

test('the words take what room is left', () => {
  expect(gridOf(chosenColumns('date,words'))).toBe('7.8rem minmax(13rem, 1fr)');
});

test('a list too narrow for its columns has none; one as wide as a screen holds any', () => {
  const [few, usual] = [chosenColumns('date,words'), chosenColumns(undefined)];
  const all = chosenColumns('date,kind,what,status,who,words,place,source,state');
  expect([21, 23].map((width) => holdsColumns(few, width))).toEqual([false, true]);
  expect([40, 61].map((width) => holdsColumns(usual, width))).toEqual([false, true]);
  expect([59, 60].map((width) => holdsColumns(all, width))).toEqual([false, true]);
});
