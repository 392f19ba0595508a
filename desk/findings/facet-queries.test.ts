import { expect, it } from 'vitest';
import { sourcesOf } from './facet-queries.ts';

it('counts findings by publisher, and by document where none is named', () => {
  const document = (id: string, publisher: string | null) => ({ id, publisher, title: `Title of ${id}`, origin: id });
  expect(
    sourcesOf(
      [
        { value: 'a', count: 3 },
        { value: 'b', count: 4 },
        { value: 'c', count: 9 },
        { value: 'd', count: 1 },
      ],
      [document('a', 'Wire'), document('b', 'Wire'), document('c', null)],
    ),
  ).toEqual([
    { value: 'c', label: 'Title of c', count: 9 },
    { value: 'Wire', label: 'Wire', count: 7 },
    { value: 'd', label: 'd', count: 1 },
  ]);
});
