import { describe, expect, it } from 'vitest';
import type { FindingItem } from '../../api/shapes.ts';
import { isTextOf, markMeaning, markValues, provisionNumber, provisionTexts } from './ledger-shapes.ts';

const provision = (number: string, quote: string, agreement = 'Statement of 3 May', obligation = quote) =>
  ({
    finding: { kind: 'provision', number, quote, obligation, agreement, id: quote.slice(0, 3), document: 'd' },
  }) as unknown as FindingItem;

describe('provisionTexts', () => {
  it('gathers the pieces of each provision', () => {
    const texts = provisionTexts(
      [
        provision('Article 4(1)', 'All posts\n are withdrawn.'),
        provision('Article 4(2)', 'Maps are given.'),
        provision('1', 'Fire ceases.', 'Another'),
      ],
      { name: 'Statement of 3 May', date: null, parties: [] },
    );
    expect([...texts]).toEqual([
      [
        '4',
        [
          { number: '4', text: 'All posts are withdrawn.', finding: 'All', document: 'd' },
          { number: '4', text: 'Maps are given.', finding: 'Map', document: 'd' },
        ],
      ],
    ]);
  });

  it('has words whole that line ends part in the source', () => {
    const quote = 'Norland shall with-\ndraw by the Lea-\nBrunn road.';
    const texts = provisionTexts(
      [provision('1', quote, 'Statement of 3 May', 'shall withdraw by the Lea-Brunn road')],
      { name: 'Statement of 3 May', date: null, parties: [] },
    );
    expect(texts.get('1')).toMatchObject([{ text: 'Norland shall withdraw by the Lea-Brunn road.' }]);
  });
});

it('knows the text of an agreement by its name, or by who made it on that day', () => {
  const known = { name: 'Statement of 3 May 2021', date: '2021-05-03', parties: ['Northland', 'South'] };
  expect(isTextOf('The Statement of 3 May 2021 (unofficial)', null, known)).toBe(true);
  expect(isTextOf('STATEMENT OF THE PRESIDENTS OF NORTHLAND AND SOUTH', '2021-05-03', known)).toBe(true);
  expect(isTextOf('STATEMENT OF THE PRESIDENTS OF NORTHLAND AND SOUTH', '2022-01-01', known)).toBe(false);
  expect(isTextOf('STATEMENT OF THE PRESIDENT OF NORTHLAND', '2021-05-03', known)).toBe(false);
  expect(provisionNumber('point 7')).toBe('7');
});

it('names marks of the usual scale, and counts on others', () => {
  expect(markValues({ least: 0, most: 3 }).map((value) => markMeaning(value, { least: 0, most: 3 }))).toEqual([
    'not begun',
    'little',
    'in part',
    'fully',
  ]);
  expect(markValues({ least: 0, most: 100 })).toHaveLength(11);
  expect(markMeaning(40, { least: 0, most: 100 })).toBe('40 of 100');
});
