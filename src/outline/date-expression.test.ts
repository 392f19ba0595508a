import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateAtStart, edtfOf } from './date-expression.ts';

/** The date at the start of a text as EDTF, and how many characters it takes. */
const read = (text: string, order?: 'day-first' | 'month-first'): string | null => {
  const date = dateAtStart(text, order);
  return date && `${edtfOf(date, 2020)} ${date.length}`;
};

describe('dateAtStart', () => {
  it.each([
    ['12 May 2021: talks', '2021-05-12 11'],
    ['Monday, 4 March 2024', '2024-03-04 20'],
    ['Oct. 17', '2020-10-17 7'],
    ['01.10.24 talks', '2024-10-01 8'],
    ['2024-10-01T07:30:00Z', '2024-10-01 20'],
    ['March 1-3', '2020-03-01/2020-03-03 9'],
    ['30 April – 2 May', '2020-04-30/2020-05-02 16'],
    ['28 December - 3 January', '2020-12-28/2021-01-03 23'],
    ['June–August 2010', '2010-06/2010-08 16'],
    ['November 2010 to February 2011', '2010-11/2011-02 30'],
    ['May 2021', '2021-05 8'],
    ['May 14, 20247:45 AM', '2024-05-14 12'],
    ['5 мая 2021 г.', '2021-05-05 13'],
    ['3 iyun 2021', '2021-06-03 11'],
  ])('reads %s', (text, found) => expect(read(text)).toBe(found));

  it('reads two numbers in the order of the text, where both orders give a day', () => {
    expect(read('03/04/2021')).toBe('2021-04-03 10');
    expect(read('03/04/2021', 'month-first')).toBe('2021-03-04 10');
    expect(read('13/04/2021', 'month-first')).toBe('2021-04-13 10');
  });

  it.each(['Talks on 12 May', '31 June 2021', '45 May 2021', '12 May 0021', '3-4 talks', 'Marching on', '1/2'])(
    'finds none in: %s',
    (text) => expect(read(text)).toBeNull(),
  );

  it('reads every day however it is written', () => {
    const date = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(date, (one) => {
        const iso = one.toISOString().slice(0, 10);
        const [year, month, day] = iso.split('-') as [string, string, string];
        const name = one.toLocaleString('en', { month: 'long', timeZone: 'UTC' });
        for (const text of [
          iso,
          `${day}.${month}.${year}`,
          `${day}/${month}/${year}`,
          `${Number(day)} ${name} ${year}`,
          `${name} ${Number(day)}, ${year}`,
          `${Number(day)} ${name.slice(0, 3)} ${year}`,
        ])
          expect(`${text}: ${read(`${text}: talks`)}`).toBe(`${text}: ${iso} ${text.length}`);
      }),
    );
  });
});
