import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/link/claims.ts';
import { claimColumns, claimKey } from './claim-columns.ts';

type Voice = Claim['holds'][number];
const voice = (who: string, side: string | null, date: string | null, id = who): Voice =>
  ({ who, side, date, finding: { id } }) as unknown as Voice;

describe('claimColumns', () => {
  it('puts each side into a column, earliest words first, those who hold it on the left', () => {
    const columns = claimColumns({
      holds: [voice('Minister', 'a', '2024-10-05'), voice('President', 'a', '2024-10-02')],
      denies: [voice('Embassy', 'b', null)],
      answers: [voice('Spokesman', 'b', '2024-10-03')],
    });
    expect(columns.map(({ key, who, voices }) => [key, who, voices.map(({ role }) => role)])).toEqual([
      ['a', ['Minister', 'President'], ['holds', 'holds']],
      ['b', ['Embassy', 'Spokesman'], ['answers', 'denies']],
    ]);
    expect(columns[0]!.voices.map(({ voice: { who } }) => who)).toEqual(['President', 'Minister']);
  });

  it('parts a side that holds and denies the same', () => {
    const columns = claimColumns({
      holds: [voice('President', 'g', '2024-10-28')],
      denies: [voice('Prime Minister', 'g', '2024-10-28')],
      answers: [],
    });
    expect(columns.map(({ key, side }) => [key, side])).toEqual([
      ['President', 'g'],
      ['Prime Minister', 'g'],
    ]);
  });

  it('gives a voice without a side a column of its own', () =>
    expect(claimColumns({ holds: [voice('A paper', null, '2024')], denies: [], answers: [] })[0]).toMatchObject({
      key: 'A paper',
      side: null,
    }));
});

describe('claimKey', () => {
  it('is the first voice, that of the denial where nobody holds it', () => {
    expect(claimKey({ holds: [voice('a', null, null, 'x')], denies: [voice('b', null, null, 'y')] })).toBe('x');
    expect(claimKey({ holds: [], denies: [voice('b', null, null, 'y')] })).toBe('y');
  });
});
