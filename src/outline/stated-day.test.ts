import { describe, expect, it } from 'vitest';
import { statedDay } from './stated-day.ts';

describe('the day that metadata state', () => {
  it.each([
    ['2024-03-05', '2024-03-05'],
    ['2024-03-05T23:10:00+02:00', '2024-03-05'],
    ['2024-03-05 23:10', '2024-03-05'],
    ['2024-03', '2024-03'],
    ['2024', '2024'],
    ['2024/3/5', '2024-03-05'],
    ['Tue, 05 Mar 2024 21:10:00 GMT', '2024-03-05'],
    ['March 5, 2024', '2024-03-05'],
    ['Published on 5 March 2024 at 10:15', '2024-03-05'],
    ['Mar 2024', '2024-03'],
    ['25.03.2024', '2024-03-25'],
    ['1709673000', '2024-03-05'],
    ['1709673000123', '2024-03-05'],
  ])('%s is %s', (words, day) => {
    expect(statedDay(words, null)).toBe(day);
  });

  it.each(['yesterday', 'March 5', '', '2024-13-45', 'issue 12', '12345'])('%j states none', (words) => {
    expect(statedDay(words, null)).toBeNull();
  });

  it('does not guess which number is the month', () => {
    expect(statedDay('05/03/2024', null)).toBeNull();
    expect(statedDay('05/05/2024', null)).toBe('2024-05-05');
    expect(statedDay('05/03/2024', 'month-first')).toBe('2024-05-03');
  });
});
