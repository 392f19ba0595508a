import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestTwo } from './best-two-kernel.ts';

test('the two greatest values of each row, wherever they stand', () => {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const floats = new Float32Array(memory.buffer);
  const search = bestTwo(memory);
  const row = fc.array(fc.float({ noNaN: true, min: -100, max: 100 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      for (const [at, values] of rows.entries()) floats.set(values, at * 16);
      search(0, 64, rows.length, 3, 1024);
      for (const [at, values] of rows.entries()) {
        const [best, second] = [...values].sort((a, b) => b - a);
        expect(floats[256 + at * 2]).toBeCloseTo(best!, 5);
        expect(floats[256 + at * 2 + 1]).toBeCloseTo(second!, 5);
      }
    }),
  );
});

test('of equal values both count, and columns that no answer has never do', () => {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const floats = new Float32Array(memory.buffer);
  floats.set([1, 7, 7, 2, -5, -6, -Infinity, -Infinity]);
  const search = bestTwo(memory);
  search(0, 16, 2, 1, 64);
  expect([...floats.subarray(16, 20)]).toEqual([7, 7, -5, -6]);
});
