import { describe, expect, it } from 'vitest';
import { Rarity } from './rarity.ts';

const rarity = new Rarity();
for (let i = 0; i < 1000; i++)
  rarity.add(new Set(['everywhere', ...(i < 10 ? ['ten'] : []), ...(i === 0 ? ['once'] : [])]));

describe('Rarity', () => {
  it('runs from 0 for what all have to 1 for what one has', () => {
    expect(rarity.of('everywhere')).toBe(0);
    expect(rarity.of('ten')).toBeCloseTo(2 / 3, 10);
    expect(rarity.of('once')).toBe(1);
    expect(rarity.of('never')).toBe(1);
  });

  it('weighs what two have in common', () => {
    const a = new Set(['everywhere', 'ten', 'once']);
    const b = new Set(['everywhere', 'once', 'never', 'nobody']);
    expect(rarity.overlap(a, b)).toBeCloseTo(1 / (5 / 3), 10);
    expect(rarity.likeness(a, b)).toBeCloseTo(1 / Math.sqrt((5 / 3) * 3), 10);
    expect(rarity.likeness(a, a)).toBeCloseTo(1, 10);
    expect(rarity.likeness(a, new Set())).toBe(0);
    expect(rarity.shared(a, b)).toEqual(['once', 'everywhere']);
  });

  it('does not take a word of two findings for common because there are only two', () => {
    const small = new Rarity();
    small.add(['gate']);
    small.add(['gate']);
    expect(small.of('gate')).toBeGreaterThan(0.8);
  });
});
