import { expect, it } from 'vitest';
import { orderedSeries } from './series-list.ts';

it('orders series by disagreement, by size or by name', () => {
  const series = (measure: string, points: number, disagreements: number) => ({
    measure,
    points: Array.from({ length: points }) as never,
    disagreements: Array.from({ length: disagreements }, () => [0, 1] as const),
  });
  const all = [series('mines', 4, 0), series('aid', 2, 1), series('fires', 2, 0)];
  const names = (order: 'disagreement' | 'points' | 'name') => orderedSeries(all, order).map(({ measure }) => measure);
  expect(names('disagreement')).toEqual(['aid', 'mines', 'fires']);
  expect(names('points')).toEqual(['mines', 'aid', 'fires']);
  expect(names('name')).toEqual(['aid', 'fires', 'mines']);
});
