import { expect, test } from 'vitest';
import { stretchOf } from './event-date-value.ts';

test('a stretch joins months and seasons, and nothing else', () => {
  expect(stretchOf(['2022-22', '2022-23'])).toBe('2022-06/2022-11');
  expect(stretchOf(['2022-03', '2022-05'])).toBe('2022-03/2022-05');
  expect(stretchOf(['2021-24', '2022-21'])).toBe('2021-12/2022-05');
  expect(stretchOf(['2021', '2022'])).toBeNull();
  expect(stretchOf(['2022-05'])).toBeNull();
  expect(stretchOf(['2022-05', '2022-03'])).toBeNull();
});
