import { expect, test } from 'vitest';
import { counted } from './counted.ts';

test('one stands alone, more and none have an s, thousands a comma', () => {
  expect([0, 1, 2, 1074].map((count) => counted(count, 'finding'))).toEqual([
    '0 findings',
    '1 finding',
    '2 findings',
    '1,074 findings',
  ]);
  expect([1, 2].map((count) => counted(count, 'event lies', 'events lie'))).toEqual(['1 event lies', '2 events lie']);
});
