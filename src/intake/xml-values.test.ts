import { expect, test } from 'vitest';
import { xmlValues } from './xml-values.ts';

test('the text of each element by its name, decoded; what stands behind an inner element belongs to none', () => {
  const part = '<dc:title> Norland &amp; Ostria </dc:title><dc:creator>Anna Lind</dc:creator><a>one<b>two</b>three</a>';
  expect([...xmlValues(`<meta>${part}</meta>`)]).toEqual([
    ['title', 'Norland & Ostria'],
    ['creator', 'Anna Lind'],
    ['a', 'one'],
    ['b', 'two'],
  ]);
});
