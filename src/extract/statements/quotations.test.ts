import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationAt, quotationsIn } from './quotations.ts';

const inside = (text: string): readonly string[] =>
  quotationsIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('quotationsIn', () => {
  it('reads straight, curly, low-high, doubled and guillemet marks', () => {
    expect(inside("He said \"one two\" and “three” and «four» and „five“ and ''six''.")).toEqual([
      'one two',
      'three',
      'four',
      'five',
      'six',
    ]);
  });

  it('tells single marks from apostrophes', () => {
    expect(inside("The ministers' plan, 'Green Lake', isn't new.")).toEqual(['Green Lake']);
    expect(inside('She called it ‘a farmer’s dream’ and left.')).toEqual(['a farmer’s dream']);
  });

  it('reads quotations inside quotations as part of the outer one', () => {
    expect(inside('He noted, "the persisting "lake nationalism" and its cost are high." Then he left.')).toEqual([
      'the persisting "lake nationalism" and its cost are high.',
    ]);
  });

  it('ends before a footnote mark and by a wrong mark where the right one is missing', () => {
    expect(inside('He said ‘the lake is clean.’5 Then he left.')).toEqual(['the lake is clean.']);
    expect(inside('He said “the lake is clean" and left.')).toEqual(['the lake is clean']);
    expect(inside('“It is clean," he said. "It is deep as well.”')).toEqual(['It is clean,', 'It is deep as well.']);
  });

  it('lets speech that is not closed run to the end of a paragraph that it begins', () => {
    const text = '“The first paragraph of a long speech.';
    expect(quotationsIn(text, { start: 0, end: text.length })).toEqual([
      { start: 1, end: text.length, outer: { start: 0, end: text.length }, closed: false },
    ]);
    expect(inside('An inch is written 5" here.')).toEqual([]);
  });

  it('gives spans that lie in order inside the text, for any text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab .,"'“”‘’«»]{0,60}$/), (text) => {
        let last = 0;
        for (const { start, end, outer } of quotationsIn(text, { start: 0, end: text.length })) {
          expect(outer.start).toBeGreaterThanOrEqual(last);
          expect(start).toBeGreaterThan(outer.start);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(outer.end).toBeLessThanOrEqual(text.length);
          expect(quotationAt(quotationsIn(text, { start: 0, end: text.length }), outer.start)?.outer).toEqual(outer);
          last = outer.end;
        }
      }),
    );
  });
});
