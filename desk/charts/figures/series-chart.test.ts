import { describe, expect, it } from 'vitest';
import { type ChartPoint, seriesChart } from './series-chart.ts';
import { valueExtent } from './value-extent.ts';

const amount = (value: number | null, bound: '=' | '>' | '>=' | '<' | '<=' | '~' = '=') => ({
  id: 'f',
  value,
  min: null,
  max: null,
  bound,
});
const point = (
  asOf: string | null,
  source: string | null,
  finding: ChartPoint['finding'],
  told: string | null = '2024-10',
): ChartPoint => ({ asOf, told, source, publisher: 'Desk', finding });

describe('valueExtent', () => {
  it('leaves open what the source leaves open', () => {
    expect(valueExtent(amount(400, '>'))).toEqual({ form: 'moreThan', low: 400, high: null });
    expect(valueExtent(amount(400, '>='))).toEqual({ form: 'atLeast', low: 400, high: null });
    expect(valueExtent(amount(30, '<'))).toEqual({ form: 'lessThan', low: null, high: 30 });
    expect(valueExtent(amount(30, '<='))).toEqual({ form: 'atMost', low: null, high: 30 });
    expect(valueExtent(amount(30, '~'))).toEqual({ form: 'about', low: 30, high: 30 });
    expect(valueExtent(amount(30))).toEqual({ form: 'exact', low: 30, high: 30 });
    expect(valueExtent({ value: null, min: 12, max: 15, bound: '~' })).toEqual({ form: 'range', low: 12, high: 15 });
    expect(valueExtent(amount(null))).toBeNull();
  });
});

describe('seriesChart', () => {
  it('keeps every telling apart and names its source', () => {
    const chart = seriesChart(
      [
        point('2024-10-01', 'United Nations', amount(53)),
        point('2024-10-01', 'Prosecutor', amount(81, '>')),
        point('2024-11', null, amount(60)),
      ],
      [[0, 1]],
    );
    expect(chart.sources).toEqual(['United Nations', 'Prosecutor', 'Desk']);
    expect(chart.marks.map(({ point, source, amount: { form } }) => [point, source, form])).toEqual([
      [0, 0, 'exact'],
      [1, 1, 'moreThan'],
      [2, 2, 'exact'],
    ]);
    expect(chart.disagreements).toEqual([[0, 1]]);
    expect(chart.lines).toEqual([]);
  });

  it('joins the points of one source only', () => {
    const chart = seriesChart([
      point('2024-10-03', 'A', amount(3)),
      point('2024-10-01', 'A', amount(1)),
      point('2024-10-02', 'B', amount(9)),
    ]);
    expect(chart.lines).toEqual([[1, 0]]);
  });

  it('tells a revision by the same source from a disagreement of two', () => {
    const chart = seriesChart(
      [
        point('2024-09', 'A', amount(10), '2024-10'),
        point('2024-09', 'A', amount(12), '2024-11'),
        point('2024-09', 'B', amount(20), '2024-11'),
      ],
      [
        [0, 1],
        [0, 2],
        [1, 2],
      ],
    );
    expect(chart.revisions).toEqual([{ from: 0, to: 1 }]);
    expect(chart.disagreements).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  it('lists what has no time or no amount apart, and borrows the time of a document only as such', () => {
    const chart = seriesChart([
      point(null, 'A', amount(4)),
      point(null, 'A', amount(4), null),
      point('2024', 'A', amount(null)),
    ]);
    expect(chart.marks.map(({ point, time }) => [point, time.form])).toEqual([[0, 'borrowed']]);
    expect(chart.undrawn).toEqual([1, 2]);
  });
});
