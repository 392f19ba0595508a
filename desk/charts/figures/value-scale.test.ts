import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueScale, valueTicks, yOf } from './value-scale.ts';

describe('valueScale', () => {
  it('begins at nought and ends at a round amount', () => {
    expect(valueScale([3, 47], 100)).toEqual({ low: 0, high: 50, height: 100, logarithmic: false });
    expect(valueTicks(valueScale([3, 47], 100))).toEqual([0, 10, 20, 30, 40, 50]);
    expect(valueTicks(valueScale([0.02, 0.31], 100))).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
    expect(valueTicks(valueScale([-12, 30], 100))).toEqual([-20, -10, 0, 10, 20, 30]);
  });

  it('uses powers of ten where amounts differ a hundredfold', () => {
    const scale = valueScale([53_500_000_000, 120_000_000], 100);
    expect(scale).toEqual({ low: 1e8, high: 1e11, height: 100, logarithmic: true });
    expect(valueTicks(scale)).toEqual([1e8, 1e9, 1e10, 1e11]);
    expect([1e8, 1e11].map((amount) => yOf(scale, amount))).toEqual([100, 0]);
  });

  it('stands without amounts and with equal ones', () => {
    expect(valueTicks(valueScale([], 100))).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(valueTicks(valueScale([0], 100))).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  });

  it('draws at nought what is too small to be told from it', () => {
    const scale = valueScale([5e-15, -1e-9, 0], 200);
    expect([5e-15, 0].map((amount) => yOf(scale, amount))).toEqual([0, 0]);
  });

  it('puts every amount inside', () =>
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e9, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (all) => {
          const scale = valueScale(all, 200);
          return (
            valueTicks(scale).length <= 12 &&
            all.every((amount) => {
              const y = yOf(scale, amount);
              return y >= -0.001 && y <= 200.001;
            })
          );
        },
      ),
    ));
});
