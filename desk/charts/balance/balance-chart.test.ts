import { expect, it } from 'vitest';
import { balanceChart } from './balance-chart.ts';

const month = (name: string, cooperation: number, conflict: number, sourcesBegin: readonly string[] = []) => ({
  month: name,
  events: 2,
  cooperation,
  conflict,
  mean: 0,
  alleged: 0,
  sourcesBegin,
});

it('draws cooperation up and conflict down on one scale, and marks where a source begins', () => {
  const chart = balanceChart([month('2024-09', 5, 0), month('2024-10', 2, -10, ['Wire'])], 80, 104);
  expect(chart.most).toBe(10);
  expect(chart.middle).toBe(52);
  expect(chart.bars.map(({ x, up, down }) => [x, up, down])).toEqual([
    [0, 25, 0],
    [40, 10, 50],
  ]);
  expect(chart.begins).toEqual([{ x: 40, sources: ['Wire'] }]);
  expect(balanceChart([], 80, 104).bars).toEqual([]);
});
