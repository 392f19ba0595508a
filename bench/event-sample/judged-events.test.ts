import { describe, expect, it } from 'vitest';
import { drawn } from './drawn.ts';
import { type JudgedEvent, shareOf, sharesOf } from './judged-events.ts';

describe('shareOf', () => {
  it('gives the interval of Wilson', () => {
    expect(shareOf(8, 10)).toEqual({ right: 8, of: 10, percent: 80, from: 49, to: 94.3 });
    expect(shareOf(0, 0)).toMatchObject({ percent: 0 });
  });
});

describe('sharesOf', () => {
  const one: JudgedEvent = {
    file: 'a.txt',
    start: 0,
    end: 9,
    block: 'entry',
    type: 'AID',
    status: 'happened',
    event: true,
    wrong: [],
  };

  it('counts fields of events only, and what is right throughout of all', () => {
    const shares = sharesOf([one, { ...one, wrong: ['date', 'actor'] }, { ...one, event: false }]);
    expect([shares.event, shares.date, shares.type, shares.throughout].map(({ right, of }) => [right, of])).toEqual([
      [2, 3],
      [1, 2],
      [2, 2],
      [1, 3],
    ]);
  });
});

describe('drawn', () => {
  const items = Array.from({ length: 30 }, (_, i) => i);

  it('draws the same with the same seed, each once and in order', () => {
    const once = drawn(items, 5, 7);
    expect(drawn(items, 5, 7)).toEqual(once);
    expect(drawn(items, 5, 8)).not.toEqual(once);
    expect([...new Set(once)].sort((a, b) => a - b)).toEqual(once);
    expect(drawn(items, 99, 7)).toEqual(items);
  });
});
