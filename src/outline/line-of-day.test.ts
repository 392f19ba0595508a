import { describe, expect, it } from 'vitest';
import { lineOfDay } from './line-of-day.ts';

describe('a line that says when a text came out, and no more', () => {
  it.each([
    ['By Jan Holm, Northern Herald, 14 March 2024', ['Jan Holm', 'Northern Herald']],
    ['Northern Herald | March 14, 2024', ['Northern Herald']],
    ['Ada Keller Published March 14, 2024 | 05:20 PM', ['Ada Keller']],
    ['Norland|politics|March 14, 2024 / 08:30 PM', ['Norland', 'politics']],
    ['By ADA KELLER', null],
    ['Updated 0905 GMT (1705 HKT) March 14, 2024', []],
    ['Updated 3:35 PM UTC, March 14, 2024', []],
    ['March 14, 2024 10:23 pm | Updated March 15, 2024 01:11 am IST - MARN', ['MARN']],
    ['LW / Mar 14, 2024, 10:23 IST', ['LW']],
    ['LW | Marn | Updated: 14-03-2024 21:22 IST | Created: 14-03-2024 21:22 IST', ['LW', 'Marn']],
    ['by Ada Keller | March 14, 2024 | World | 0 comments', ['Ada Keller', 'World']],
    ['March 14, 2024 / Ada Keller / 0 Comments', ['Ada Keller']],
    ['Posted on March 14, 2024 by admin', ['admin']],
    ['Posted by admin at 10:23 PM, 14 March 2024', ['admin']],
    ['Published by the Valley Institute on 14 March 2024', ['Valley Institute']],
    ['By Editors     Date 14 March 2024', ['Editors']],
    ['ADA KELLER — THURSDAY, 14 MARCH 2024, 10:23', ['ADA KELLER']],
    ['Source: Lake Wire, 14 March 2024', ['Lake Wire']],
    ['(Lake News Agency, 14 March 2024)', ['Lake News Agency']],
    ['Vol. 12, No. 23 (14 March 2024)', []],
    ['[14 March 2024]', []],
    ['**Published:** 14 March 2024', []],
    ['Issue 23, 14 March 2024', []],
    ['Published On 14 March 202414 March 2024', []],
    ['March, 14, 2024 - 10:23', []],
    ['2024 March 14', []],
    ['Status as of 14 March 2024', []],
  ])('%s', (line, names) => expect(lineOfDay(line)?.names ?? null).toEqual(names));

  it('of several days the first is chosen on which the text came out, not the one on which it was changed', () => {
    const dayOf = (line: string) => lineOfDay(line)?.day;
    expect(dayOf('Updated 15 March 2024 | Published 14 March 2024')).toBe('14 March 2024');
    expect(dayOf('Posted 15 March 2024 | Originally published 14 March 2024')).toBe('14 March 2024');
    expect(dayOf('Last updated: 15 March 2024')).toBe('15 March 2024');
  });

  it.each([
    'The flood of 9 May 2018',
    'Battle of Marn 3 May 2018',
    '(Treaty of Marn, 12 March 1924)',
    'The council met on 14 March 2024',
    'Geneva, 14 March 2024: talks resumed',
    'Statement signed in Geneva on 14 March 2024',
    'Visits to Norland, 3-5 March 2024',
    'Norland | March 2024',
    'A week in the valley (14 March 2024)',
    'Valley Weekly (14 March 2024)',
  ])('%s is none', (line) => expect(lineOfDay(line)).toBeNull());
});
