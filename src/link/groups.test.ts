import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Groups } from './groups.ts';

it('joins things into groups in the order of their first things', () => {
  const groups = new Groups(5);
  groups.join(3, 1);
  groups.join(4, 3);
  expect(groups.all()).toEqual([[0], [1, 3, 4], [2]]);
  expect(groups.membersOf(4)).toHaveLength(3);
});

it('gives the same groups in whatever order pairs are joined, each thing in one', () => {
  const pair = fc.tuple(fc.nat(19), fc.nat(19));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 30 }), (pairs) => {
      const [forth, back] = [new Groups(20), new Groups(20)];
      for (const [a, b] of pairs) forth.join(a, b);
      for (const [a, b] of pairs.toReversed()) back.join(b, a);
      expect(back.all()).toEqual(forth.all());
      expect(
        forth
          .all()
          .flat()
          .sort((a, b) => a - b),
      ).toEqual(Array.from({ length: 20 }, (_, i) => i));
      for (const [a, b] of pairs) expect(forth.of(a)).toBe(forth.of(b));
    }),
  );
});
