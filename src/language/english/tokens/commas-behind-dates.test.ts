import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../resources/load-language.ts';
import { datesBeforeNames } from './commas-behind-dates.ts';

/** The word behind which each comma is missing in a text whose words stand apart. */
const found = (text: string): readonly string[] => {
  const words = text.split(' ');
  return datesBeforeNames(words.map((word) => ({ text: word }))).map((at) => words[at]!);
};

describe('datesBeforeNames', () => {
  it.each([
    ['On Monday Keller left', 'Monday'],
    ['In early May Norland left', 'May'],
    ['On 4 May Keller left', 'May'],
    ['On May 4 Keller left', '4'],
    ['In May 2019 Keller left', '2019'],
    ['Late on Friday evening Keller left', 'evening'],
    ['Last March Keller left', 'March'],
    ['14:35 Norland left', '14:35'],
    ['10.56 am Norland left', 'am'],
    ['The envoy said that on Monday Keller had left', 'Monday'],
  ])('finds a date before a name: %s', (text, word) => expect(found(text)).toEqual([word]));

  it.each([
    'On Monday , Keller left',
    'On Monday the mayor left',
    'On May Day Norland closed its port',
    'The talks held on Monday Keller called a success',
    'In May 20 soldiers died',
    'On them Keller relied',
    'In Marn Keller spoke',
    '3.50 Norland crowns were paid',
  ])('leaves what has its comma, and what is no date: %s', (text) => expect(found(text)).toEqual([]));
});

describe('a sentence that opens with a date', async () => {
  const engine = await loadLanguage('en');

  it('has the name behind it as its subject, and all its words where they stood', () => {
    const [sentence] = engine!.analyse('On Monday Keller left the town.');
    expect(sentence!.tokens.map(({ text, start, head, deprel }) => `${start}:${text}/${head}/${deprel}`)).toEqual([
      '0:On/1/case',
      '3:Monday/3/obl',
      '10:Keller/3/nsubj',
      '17:left/-1/root',
      '22:the/5/det',
      '26:town/3/obj',
      '30:./3/punct',
    ]);
    expect(sentence!.names.map(({ text, first, last }) => [text, first, last])).toEqual([['Keller', 2, 2]]);
  });
});
