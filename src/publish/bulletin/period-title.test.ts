import { describe, expect, it } from 'vitest';
import { dayTitle, periodTitle } from './period-title.ts';

describe('periodTitle', () => {
  it.each([
    ['2024', '2024'],
    ['2024-10', 'October 2024'],
    ['2024-10-04', '4 October 2024'],
    ['2024-10-24T18:40:00+04:00', '24 October 2024'],
    ['2024-10-24T18:40Z', '24 October 2024'],
    ['2024-10-02/2024-10-03', '2–3 October 2024'],
    ['2020-11/..', 'since November 2020'],
    ['../2021-03', 'until March 2021'],
    ['2022-06/2022-11', 'June 2022 – November 2022'],
    ['1990~', 'about 1990'],
    ['199X', '199X'],
  ])('writes %s as %s', (date, words) => expect(periodTitle(date)).toBe(words));
});

describe('dayTitle', () => {
  it('leaves the year of the issue out, and only that', () => {
    expect(dayTitle('2024-10-04', '2024-10')).toBe('4 October');
    expect(dayTitle('2024-10-02/2024-10-03', '2024-10')).toBe('2–3 October');
    expect(dayTitle('2023-10-04', '2024-10')).toBe('4 October 2023');
    expect(dayTitle('2024-10', '2024-10')).toBe('October 2024');
  });
});
