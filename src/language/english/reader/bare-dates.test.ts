import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../resources/load-language.ts';
import { bareDates } from './bare-dates.ts';

/** The words of each bare date of a text whose words stand apart. */
const found = (text: string): readonly string[] => {
  const words = text.split(' ');
  return bareDates(words.map((word) => ({ text: word }))).map(({ first, count }) =>
    words.slice(first, first + count).join(' '),
  );
};

describe('bareDates', () => {
  it.each([
    ['Rebels 3 May attacked a post', '3 May'],
    ['Rebels 3 - 5 May attacked a post', '3 - 5 May'],
    ['The envoy 3 and 5 May met elders', '3 and 5 May'],
    ['Rebels May 3 attacked a post', 'May 3'],
    ['The army late Jan launched an operation', 'late Jan'],
    ['Gunmen overnight 4 - 5 May killed six', 'overnight 4 - 5 May'],
    ['The ministry Monday said so', 'Monday'],
    ['Gunmen Monday 4 May killed six', 'Monday 4 May'],
  ])('finds the date before what may be the verb: %s', (text, date) => expect(found(text)).toEqual([date]));

  it.each([
    'On 3 May rebels attacked a post',
    'Rebels on 3 May attacked a post',
    'The 3 May talks ended',
    'Its 3 May statement was short',
    'They met on Monday 3 May in Adel',
    'Rebels 3 May , Soldiers 4 May',
    'The rebels may march in force',
    '3 May was wet',
  ])('leaves dates that something leads to: %s', (text) => expect(found(text)).toEqual([]));
});

describe('a sentence with a bare date', async () => {
  const engine = await loadLanguage('en');
  const read = (text: string): readonly string[] =>
    engine!.analyse(text)[0]!.tokens.map(({ text: word, head, deprel }) => `${word}/${head}/${deprel}`);

  it('is read as if it stood elsewhere, and hangs the date on the verb behind it', () => {
    expect(read('Protesters 18 Jan lifted the blockade.')).toEqual([
      'Protesters/3/nsubj',
      '18/3/obl:unmarked',
      'Jan/1/nmod:unmarked',
      'lifted/-1/root',
      'the/5/det',
      'blockade/3/obj',
      './3/punct',
    ]);
  });

  it('hangs only those on a verb that stand before one', () => {
    expect(read('The union Monday rejected a deal reached Sunday evening.').slice(1, 4)).toEqual([
      'union/3/nsubj',
      'Monday/3/obl:unmarked',
      'rejected/-1/root',
    ]);
    expect(read('A survey released Monday found little.')[3]).not.toBe('Monday/4/obl:unmarked');
  });

  it('is read whole where no verb follows', () => {
    expect(read('She kept the letter of the guild 3 May wide open.')[7]).not.toContain('obl:unmarked');
  });
});
