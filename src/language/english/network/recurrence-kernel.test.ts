import { expect, test } from 'vitest';
import { recurrence } from './recurrence-kernel.ts';

const f = Math.fround;
const squash = (x: number) => f(x / f(1 + Math.abs(x)));

test.each([1, -1])('agrees to the last bit with the formula, in direction %i', (direction) => {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const floats = new Float32Array(memory.buffer);
  const [width, count] = [8, 5];
  const [gates, cells, outputs] = [0, 200, 300];
  for (let at = 0; at < count * 3 * width; at++) floats[gates + at] = Math.sin(at) * 3;
  const before = floats.slice();
  const first = direction === 1 ? 0 : count - 1;
  const row = direction * width * 4;
  recurrence(memory)(
    (gates + first * 3 * width) * 4,
    3 * row,
    (cells + first * width) * 4,
    (outputs + first * width) * 4,
    row,
    count,
    width / 4,
    width * 4,
  );
  for (let unit = 0; unit < width; unit++) {
    let cell = 0;
    for (let step = 0; step < count; step++) {
      const at = direction === 1 ? step : count - 1 - step;
      const [value, keep, show] = [0, 1, 2].map((gate) =>
        squash(before[gates + at * 3 * width + gate * width + unit]!),
      );
      cell = f(value! + f(f(0.5 + f(keep! * 0.5)) * f(cell - value!)));
      expect(floats[cells + at * width + unit]).toBe(cell);
      expect(floats[outputs + at * width + unit]).toBe(f(f(0.5 + f(show! * 0.5)) * cell));
    }
  }
});
