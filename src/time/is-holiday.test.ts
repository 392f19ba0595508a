import { expect, it } from 'vitest';
import { isHoliday } from './is-holiday.ts';
import { tagDates } from './tag-dates.ts';
import { NO_CONTEXT } from './time-context.ts';

it.each([
  ['They met at Easter.', true],
  ['They met at Christmas.', true],
  ['They met on Monday.', false],
  ['They met on 4 May.', false],
  ['They met in May.', false],
  ['Today they met.', false],
  ['Tomorrow night they meet.', false],
])('%s', (text, holiday) => {
  const [timex] = tagDates(text, { ...NO_CONTEXT, documentDate: '2024-05-02' });
  expect(isHoliday(timex!)).toBe(holiday);
});
