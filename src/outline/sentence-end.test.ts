import { expect, it } from 'vitest';
import { endsInStop, endsSentence } from './sentence-end.ts';

it('looks past quotation marks, credits and footnote numbers for the stop', () => {
  for (const text of [
    'The boats left.',
    'He said: “The boats left.”',
    'The boats left.18',
    'He said: “The boats left on May 14.”18',
    'It was in 2020.15',
    'The boats left. (Harbour News)',
    'The boats left.[^3]',
  ])
    expect(endsInStop(text), text).toBe(true);
});

it('takes no decimal point and no time of day for a stop', () => {
  for (const text of ['A rise of 2.4', 'At 04.15', 'The harbour in May']) expect(endsInStop(text), text).toBe(false);
});

it('takes what introduces something for the end of a clause only', () => {
  expect([endsSentence('The mayor said:'), endsInStop('The mayor said:')]).toEqual([true, false]);
});
