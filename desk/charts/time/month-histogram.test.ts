import { describe, expect, it } from 'vitest';
import { brushedDates, coveredBins, monthHistogram } from './month-histogram.ts';

const months = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([month, count]) => ({ month, count }));

describe('monthHistogram', () => {
  it('has a column for every month between, empty ones too', () =>
    expect(monthHistogram(months({ '2025-02': 4, '2024-11': 2 }))).toEqual([
      { first: '2024-11', last: '2024-11', count: 2, label: 'November 2024' },
      { first: '2024-12', last: '2024-12', count: 0, label: 'December 2024' },
      { first: '2025-01', last: '2025-01', count: 0, label: 'January 2025' },
      { first: '2025-02', last: '2025-02', count: 4, label: 'February 2025' },
    ]));

  it('draws quarters where months are too many', () =>
    expect(monthHistogram(months({ '2024-11': 1, '2025-02': 2 }), 3)).toEqual([
      { first: '2024-10', last: '2024-12', count: 1, label: 'October to December 2024' },
      { first: '2025-01', last: '2025-03', count: 2, label: 'January to March 2025' },
    ]));

  it('draws years where months are too many', () =>
    expect(monthHistogram(months({ '2021-03': 1, '2021-09': 2, '2023-01': 5 }), 4)).toEqual([
      { first: '2021-01', last: '2021-12', count: 3, label: '2021' },
      { first: '2022-01', last: '2022-12', count: 0, label: '2022' },
      { first: '2023-01', last: '2023-12', count: 5, label: '2023' },
    ]));

  it('is empty for an empty record and passes over what is no month', () => {
    expect(monthHistogram([])).toEqual([]);
    expect(monthHistogram(months({ '2024': 3, undated: 2 }))).toEqual([]);
  });
});

describe('the brush', () => {
  const bins = monthHistogram(months({ '2024-10': 1, '2025-03': 1 }));

  it('gives the dates of the stretch in either direction', () => {
    expect(brushedDates(bins, 1, 3)).toEqual({ from: '2024-11', to: '2025-01' });
    expect(brushedDates(bins, 3, 1)).toEqual({ from: '2024-11', to: '2025-01' });
    expect(brushedDates(bins, -4, 99)).toEqual({ from: '2024-10', to: '2025-03' });
  });

  it('finds the stretch of a filter again', () => {
    expect(coveredBins(bins, '2024-11', '2025-01')).toEqual([1, 3]);
    expect(coveredBins(bins, '2024-11-20', undefined)).toEqual([1, 5]);
    expect(coveredBins(bins, '2025', '2025')).toEqual([3, 5]);
    expect(coveredBins(bins, undefined, undefined)).toBeNull();
    expect(coveredBins(bins, '2026', undefined)).toBeNull();
  });
});
