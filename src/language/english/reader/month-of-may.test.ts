import { describe, expect, it } from 'vitest';
import { withMonthOfMay } from './month-of-may.ts';

const read = (text: string): string =>
  withMonthOfMay(text.split(' ').map((word) => ({ text: word })))
    .map((word) => word.text)
    .join(' ');

describe('the month of May', () => {
  it('is read as another month, whose name is no auxiliary', () => {
    expect(read('A strike in May killed six')).toBe('A strike in June killed six');
    expect(read('The raid on 3 May left ten dead')).toBe('The raid on 3 June left ten dead');
    expect(read('May 2024 was wet')).toBe('June 2024 was wet');
  });

  it('stays a verb and a name elsewhere', () => {
    for (const text of ['May he rest', 'the port may close in March', 'Theresa May left', 'the talks on May not'])
      expect(read(text)).toBe(text);
  });
});
