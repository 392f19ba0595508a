import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OffsetMap, type Run } from './offset-map.ts';

/** Builds a derived text by keeping some stretches of an origin and inserting a blank between them. */
const derived = fc
  .array(
    fc.record({ keep: fc.string({ minLength: 1, maxLength: 8 }), skip: fc.string({ minLength: 1, maxLength: 5 }) }),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => {
    let origin = '';
    let text = '';
    const runs: Run[] = [];
    for (const { keep, skip } of parts) {
      if (text) text += ' ';
      runs.push({ start: text.length, origin: origin.length, length: keep.length });
      text += keep;
      origin += keep + skip;
    }
    return { origin, text, runs, map: OffsetMap.of(runs) };
  });

describe('OffsetMap', () => {
  it('leads every copied character to itself and back', () => {
    fc.assert(
      fc.property(derived, ({ origin, text, runs, map }) => {
        for (const run of runs)
          for (let i = 0; i < run.length; i++) {
            expect(origin[map.toOrigin(run.start + i)]).toBe(text[run.start + i]);
            expect(map.fromOrigin(map.toOrigin(run.start + i))).toBe(run.start + i);
          }
      }),
    );
  });

  it('gives the smallest origin span', () => {
    const map = OffsetMap.of([
      { start: 0, origin: 0, length: 5 },
      { start: 6, origin: 10, length: 5 },
    ]);
    expect(map.toOriginSpan({ start: 3, end: 8 })).toEqual({ start: 3, end: 12 });
    expect(map.toOriginSpan({ start: 0, end: 6 })).toEqual({ start: 0, end: 5 });
    expect(map.toOriginSpan({ start: 5, end: 8 })).toEqual({ start: 10, end: 12 });
    expect(map.toOriginSpan({ start: 6, end: 11 })).toEqual({ start: 10, end: 15 });
  });

  it('composes with the map of its origin', () => {
    fc.assert(
      fc.property(derived, fc.nat(4), ({ text, map }, cut) => {
        const start = Math.min(cut, text.length - 1);
        const inner = OffsetMap.of([{ start: 0, origin: start, length: text.length - start }]);
        const both = inner.through(map);
        for (const run of both.runs)
          for (let i = 0; i < run.length; i++)
            expect(both.toOrigin(run.start + i)).toBe(map.toOrigin(inner.toOrigin(run.start + i)));
      }),
    );
  });

  it('refuses runs that go backwards', () => {
    expect(() =>
      OffsetMap.of([
        { start: 0, origin: 5, length: 3 },
        { start: 3, origin: 2, length: 1 },
      ]),
    ).toThrow(RangeError);
  });
});
