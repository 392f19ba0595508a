import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matrixProduct } from './matrix-kernel.ts';

test('agrees to the last bit with additions of 32-bit floats in order', () => {
  const memory = new WebAssembly.Memory({ initial: 2 });
  const floats = new Float32Array(memory.buffer);
  const product = matrixProduct(memory);
  const sizes = fc.record({
    m: fc.integer({ min: 1, max: 3 }).map((value) => value * 4),
    n: fc.integer({ min: 1, max: 3 }).map((value) => value * 8),
    k: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.constantFrom(4, 8, 16)),
    accumulate: fc.constantFrom(0, 1),
    seed: fc.integer({ min: 1, max: 1000 }),
  });
  fc.assert(
    fc.property(sizes, ({ m, n, k, accumulate, seed }) => {
      const [a, b, c] = [0, 1000, 2000];
      for (let at = 0; at < 3000; at++) floats[at] = Math.sin(at * seed);
      const before = floats.slice(c, c + m * n);
      product(a * 4, k * 4, 4, b * 4, n * 4, c * 4, n * 4, m, n, k, accumulate);
      for (let row = 0; row < m; row++)
        for (let column = 0; column < n; column++) {
          let sum = accumulate === 1 ? before[row * n + column]! : 0;
          for (let step = 0; step < k; step++)
            sum = Math.fround(sum + Math.fround(floats[a + row * k + step]! * floats[b + step * n + column]!));
          expect(floats[c + row * n + column]).toBe(sum);
        }
    }),
    { numRuns: 50 },
  );
});
