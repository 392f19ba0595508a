import { describe, expect, it } from 'vitest';
import { scoreTimexes, type TimeDocument } from './score.ts';

const timex = (start: number, end: number, type: string, value: string) => ({ start, end, type, value });

const GOLD: TimeDocument = {
  id: 'a',
  dct: '2024-10-31',
  text: '',
  timex: [
    timex(0, 6, 'DATE', '2024-10-25'),
    timex(10, 20, 'DURATION', 'P2Y'),
    timex(30, 35, 'DATE', '2023'),
    timex(40, 45, 'SET', 'P1D'),
  ],
};

describe('scoreTimexes', () => {
  it('counts spans, types and values as TempEval-3 does', () => {
    const score = scoreTimexes(
      [GOLD],
      new Map([
        [
          'a',
          [
            timex(0, 6, 'DATE', '2024-10-25'),
            timex(12, 20, 'DURATION', 'P2Y'),
            timex(30, 35, 'TIME', '2024'),
            timex(50, 52, 'DATE', '1999'),
          ],
        ],
      ]),
    );
    expect(score.strict).toEqual({ precision: 50, recall: 50, f1: 50 });
    expect(score.relaxed).toEqual({ precision: 75, recall: 75, f1: 75 });
    expect(score.typeF1).toBeCloseTo(50);
    expect(score.valueF1).toBeCloseTo(50);
    expect(score.errors.map(({ kind }) => kind)).toEqual(['extent', 'value', 'missed', 'spurious']);
    expect(score.byType.DATE).toEqual({ gold: 2, predicted: 2, found: 2, valueRight: 1 });
  });

  it('counts a document without predictions as empty', () => {
    const score = scoreTimexes([GOLD], new Map());
    expect([score.gold, score.predicted, score.relaxed.f1, score.valueF1]).toEqual([4, 0, 0, 0]);
  });
});
