import { describe, expect, it } from 'vitest';
import { filtersOf, toggled, valuesOf, without } from './filters.ts';

describe('filters of an address', () => {
  it('are those of findings only', () =>
    expect(
      filtersOf({ kind: 'event', status: 'planned', view: 'timeline', q: '', names: 'armenia', from: '2024-10' }),
    ).toEqual({
      kind: 'event',
      status: 'planned',
      from: '2024-10',
    }));

  it('take a value in and out again', () => {
    expect(toggled(undefined, 'event')).toBe('event');
    expect(toggled('event', 'figure')).toBe('event,figure');
    expect(toggled('event,figure', 'event')).toBe('figure');
    expect(toggled('figure', 'figure')).toBeUndefined();
    expect(valuesOf('')).toEqual([]);
  });

  it('leave one out to count what else it could be', () =>
    expect(without({ kind: 'event', from: '2024' }, 'kind')).toEqual({ from: '2024' }));
});
