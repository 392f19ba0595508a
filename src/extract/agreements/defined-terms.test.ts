import { describe, expect, it } from 'vitest';
import { definedTerms } from './defined-terms.ts';

const terms = (text: string) => definedTerms(text).terms.map(({ term, name }) => `${term} = ${name}`);

describe('the short names that an agreement defines', () => {
  it.each([
    ['The Sarn Front, hereinafter “the Front”, has agreed', ['Front = Sarn Front']],
    [
      'the Government of Norland (hereinafter referred to as the Government), and',
      ['Government = Government of Norland'],
    ],
    [
      'between the Republic of Norland (the “Republic”) and the Sarn Movement ("the Movement")',
      ['Republic = Republic of Norland', 'Movement = Sarn Movement'],
    ],
    [
      'The Kingdom of Brunn, on the one hand, hereafter called Brunn, and the Duchy of Lomar, on the other hand, hereafter called Lomar',
      ['Brunn = Kingdom of Brunn', 'Lomar = Duchy of Lomar'],
    ],
    ['2. A Board of Claims (hereinafter "the Board") is set up.', ['Board = Board of Claims']],
    ['This Agreement on Ferries (hereinafter "the Agreement") binds both.', []],
    ['He lost, hereafter a broken man.', []],
  ])('%s', (text, expected) => expect(terms(text)).toEqual(expected));

  it.each([
    'Norland and Ostria, together referred to as “the Parties”, agree',
    'Norland and Ostria (hereinafter collectively referred to as the Parties) agree',
    'Norland and Ostria (collectively “the Parties”) agree',
    'Norland and Ostria (hereinafter “the Parties”) agree',
  ])('calls all together: %s', (text) => expect(definedTerms(text).together).toEqual(['Parties']));

  it('takes what a recital says was agreed for no end of the preamble', () => {
    const text =
      'Whereas Norland has agreed to lend boats to the Ferry Guild (“the Guild”), the two have agreed as follows:';
    expect(definedTerms(text).terms).toEqual([{ term: 'Guild', name: 'Ferry Guild', inPreamble: true }]);
  });

  it('tells who is named before the parties agree from what the clauses define', () => {
    const text = 'The Sarn Front (“the Front”) has agreed as follows: a Board of Claims (“the Board”) is set up.';
    expect(definedTerms(text).terms.map(({ term, inPreamble }) => [term, inPreamble])).toEqual([
      ['Front', true],
      ['Board', false],
    ]);
  });
});
