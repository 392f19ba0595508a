import { describe, expect, it } from 'vitest';
import { measureWords } from './measure-words.ts';

describe('measureWords', () => {
  it.each([
    ['its sugar target', '365,000 tonnes', 'sugar target'],
    ['oil output to be 14 tonnes this week', '14 tonnes', 'oil output'],
    ['about 74 days consumption', 'about 74 days', 'consumption'],
    ['at least 4,000', '30 percent', ''],
    ['18,287 votes', '53 percent', 'votes'],
    ['last season', '15 tonnes', ''],
    ['rather loose" forecast', '4 percent', 'rather loose forecast'],
    ['Lake Press agency', '95,000', ''],
    ['particular, short rates', '10 percent', 'short rates'],
    ['rifles by 1 August 2014', '1,200', 'rifles'],
    ['payment of interest on', '68 billion dollars', 'payment of interest'],
    ['further 20 trucks', '310', 'trucks'],
    ['last', '30 percent', ''],
    ['cocaine worth $4 million', '200 kg', 'cocaine'],
    ['the cost, and the Ostrian side', '40 percent', 'the cost'],
  ])('makes of %s', (measure, amount, words) =>
    expect(measureWords(measure, amount, 'official Lake Press agency')).toBe(words),
  );

  it.each(['ferry fares', 'people killed in Brunn', '"open door" plan', 'year of the flood'])('leaves %s', (measure) =>
    expect(measureWords(measure, '12 percent', null)).toBe(measure),
  );
});
