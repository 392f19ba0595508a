import { expect, it } from 'vitest';
import { pagesFor } from './finding-window.ts';

it('asks for the pages around what is seen, and for no others', () => {
  expect(pagesFor(0, 30, 100)).toEqual([0]);
  expect(pagesFor(95, 130, 100)).toEqual([0, 1]);
  expect(pagesFor(99_950, 99_999, 100)).toEqual([999]);
  expect(pagesFor(-20, 5, 100)).toEqual([0]);
  expect(pagesFor(0, -1, 100)).toEqual([]);
});
