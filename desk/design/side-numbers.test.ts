import { beforeEach, describe, expect, it } from 'vitest';
import { forgetSides, sideNumber, sidePlace } from './side-numbers.ts';

const SIDES = ['armenia', 'azerbaijan', 'georgia', 'russia', 'turkey', 'iran', 'france', 'united-states', 'eu', 'un'];

describe('how sides are marked', () => {
  beforeEach(forgetSides);

  it('tells apart every two sides of a page, by colour while there are colours, then by shape', () => {
    const places = SIDES.map(sidePlace);
    expect(new Set(places.slice(0, 6).map(({ number }) => number)).size).toBe(6);
    expect(new Set(places.map(({ number, shape }) => `${number} ${shape}`)).size).toBe(SIDES.length);
    expect(SIDES.map(sidePlace)).toEqual(places);
  });

  it('gives a side its own colour on every page where no other side has it', () => {
    const alone = SIDES.map((side) => {
      forgetSides();
      return sideNumber(side);
    });
    forgetSides();
    expect(sideNumber('georgia')).toBe(alone[2]);
    expect(sideNumber(null)).toBe(0);
  });
});
