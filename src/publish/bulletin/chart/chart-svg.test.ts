import { describe, expect, it } from 'vitest';
import type { ChartPoint } from '../layout/issue-layout.ts';
import { axisTicks, shortNumber } from './chart-scale.ts';
import { chartSvg } from './chart-svg.ts';

const palette = { ink: '#000', quiet: '#555', rule: '#ccc', paper: '#fff', voices: ['#900', '#090'], font: 'Sans' };
const point = (day: number, fields: Partial<ChartPoint>): ChartPoint => ({
  day,
  value: 10,
  min: null,
  max: null,
  bound: '=',
  label: '10',
  date: `Day ${day}`,
  by: null,
  ...fields,
});

describe('axisTicks', () => {
  it('begins at nought and ends at a round number at or above the greatest', () => {
    expect(axisTicks([12, 47])).toEqual([0, 20, 40, 60]);
    expect(axisTicks([0.3])).toEqual([0, 0.1, 0.2, 0.3]);
    expect(axisTicks([-5, 5])).toEqual([-5, 0, 5]);
    expect(axisTicks([0])).toEqual([0, 0.5, 1].slice(0, axisTicks([0]).length));
  });
});

describe('shortNumber', () => {
  it('is short and exact enough', () => {
    expect([9800, 12500, 13_500_000_000, 0.25, -1_200_000].map(shortNumber)).toEqual([
      '9800',
      '12\u202F500',
      '13.5 bn',
      '0.25',
      '−1.2 m',
    ]);
  });
});

describe('chartSvg', () => {
  it('draws an exact value, bounds, an approximate value and a range each in its own way', () => {
    const svg = chartSvg(
      {
        unit: 'mines',
        description: 'Mines <b>',
        points: [
          point(1, {}),
          point(2, { bound: '>=' }),
          point(3, { bound: '<' }),
          point(4, { bound: '~' }),
          point(5, { value: null, min: 4, max: 8 }),
        ],
      },
      palette,
      'c',
    );
    expect(svg.match(/<circle [^>]*r="4" fill="#900"\/>/g)).toHaveLength(1);
    expect(svg.match(/<circle [^>]*fill="#fff" stroke="#900"/g)).toHaveLength(1);
    expect(svg.match(/h10l-5 -9z/g)).toHaveLength(1);
    expect(svg.match(/h10l-5 9z/g)).toHaveLength(1);
    expect(svg.match(/<path [^>]*fill="none" stroke="#900" stroke-width="2"/g)).toHaveLength(1);
    expect(svg).toContain('≥ 10');
    expect(svg).toContain('<title id="c-words">Mines &lt;b&gt;</title>');
  });

  it('joins only values of the same voice', () => {
    const svg = chartSvg(
      { unit: 'km', description: '', points: [point(1, { by: 'A' }), point(2, { by: 'B' }), point(3, { by: 'A' })] },
      palette,
      'c',
    );
    expect(svg.match(/<polyline/g)).toHaveLength(1);
  });
});
