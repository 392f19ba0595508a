import fc from 'fast-check';
import { expect, it } from 'vitest';
import { edtfOf } from './date-expression.ts';
import { nameAndMonth } from './name-and-month.ts';

/** `name | month` */
const read = (words: string): string | null => {
  const found = nameAndMonth(words);
  return found && `${found.name} | ${edtfOf(found.date, null)}`;
};

it.each([
  ['October 2018 monthly forecast', 'monthly forecast | 2018-10'],
  ['May 2019: Valley bulletin', 'Valley bulletin | 2019-05'],
  ['Valley watch – January 2024', 'Valley watch | 2024-01'],
  ['Valley watch, January 2024', 'Valley watch | 2024-01'],
  ['Marn (May 2019)', 'Marn | 2019-05'],
  ['Marn [May 2019].', 'Marn | 2019-05'],
])('parts the name from the month: %s', (words, found) => expect(read(words)).toBe(found));

it.each([
  // one thing of that month, or a day of it
  'The flood of May 2019',
  'Valley watch – 3 January 2024',
  'January 2024 – flood in Marn',
  // no year, no name
  'Valley watch – January',
  '– January 2024',
  'January 2024',
  // months, not one
  'Valley watch – May–June 2019',
  `Valley ${'and hill '.repeat(9)}watch – January 2024`,
])('finds none in: %s', (words) => expect(read(words)).toBeNull());

it('leads back to what it was made of, whatever sets the month apart', () => {
  const name = fc.array(fc.constantFrom('Valley', 'Marn', 'Orsk', 'Watch', 'Lake'), { minLength: 1, maxLength: 4 });
  const month = fc.constantFrom(['March', '03'], ['July', '07'], ['October', '10']);
  const year = fc.integer({ min: 1000, max: 2999 });
  fc.assert(
    fc.property(
      name,
      month,
      year,
      fc.constantFrom(' – ', ', ', ' | ', ' (', ': '),
      (words, [named, two], of, apart) => {
        const told = words.join(' ');
        expect(read(`${told}${apart}${named} ${of}${apart === ' (' ? ')' : ''}`)).toBe(`${told} | ${of}-${two}`);
      },
    ),
  );
});
