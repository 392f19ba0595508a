import { describe, expect, it } from 'vitest';
import { decideDateOrder } from './date-order.ts';

describe('decideDateOrder', () => {
  it('goes by dates that can be read in one order alone, and quotes them', () => {
    const text = 'Between 01.10.24 and 31.10.24.';
    expect(decideDateOrder(text)).toEqual({
      order: 'day-first',
      evidence: [{ start: 21, end: 29, quote: '31.10.24' }],
    });
    expect(decideDateOrder('Filed 10/24/2024, heard 02/03/2025.')?.order).toBe('month-first');
  });

  it('goes by the month at the head of the document', () => {
    const decided = decideDateOrder('CHRONICLE\nOctober 2024\n\n01.10.24: It rained.\n02.10.24: It rained again.');
    expect(decided?.order).toBe('day-first');
    expect(decided?.evidence.map(({ quote }) => quote)).toEqual(['October 2024', '01.10.24', '02.10.24']);
  });

  it('goes by the number that runs', () => {
    expect(decideDateOrder('03/01/2024 a 03/02/2024 b 03/05/2024 c')?.order).toBe('month-first');
    expect(decideDateOrder('01.03.24 a 02.03.24 b 05.03.24 c')?.order).toBe('day-first');
  });

  it.each([
    '',
    'No dates.',
    'Only 01.10.24.',
    '31.10.24 and 10.31.24',
    'Version 1.10.24.3 of 31.12.99.1',
    '1.5-2 meters',
  ])('leaves open: %s', (text) => expect(decideDateOrder(text)).toBeNull());
});
