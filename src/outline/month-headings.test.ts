import { expect, it } from 'vitest';
import { monthHeadings } from './month-headings.ts';
import { type Piece, pieceOf } from './piece.ts';

const piece = (
  text: string,
  kind: Piece['kind'] = 'prose',
  more: Partial<Pick<Piece, 'lines' | 'level'>> = {},
): Piece => pieceOf(text, { start: 0, end: text.length }, kind, more);

/** `kind level text` of each piece behind the pass. */
const read = (...pieces: readonly Piece[]): readonly string[] =>
  monthHeadings(pieces).map(({ kind, level, text }) => `${kind} ${level ?? '-'} ${text}`);

it('makes headings of months that stand alone, where there are several', () => {
  expect(read(piece('May 2019'), piece('The dam broke.'), piece('June 2019:', 'furniture'), piece('It held.'))).toEqual(
    ['heading 1 May 2019', 'prose - The dam broke.', 'heading 1 June 2019:', 'prose - It held.'],
  );
  expect(read(piece('May 2019', 'heading', { level: 3 }), piece('June 2019'))).toEqual([
    'heading 3 May 2019',
    'heading 1 June 2019',
  ]);
});

it('leaves one month, also told twice, as it was', () => {
  expect(read(piece('May 2019'), piece('The dam broke.'))).toEqual(['prose - May 2019', 'prose - The dam broke.']);
  expect(read(piece('May 2019'), piece('May 2019'))).toEqual(['prose - May 2019', 'prose - May 2019']);
});

it('leaves a chronicle as it is', () => {
  expect(read(piece('May 2019'), piece('3 May: The dam broke.', 'entry'), piece('June 2019'))).toEqual([
    'prose - May 2019',
    'entry - 3 May: The dam broke.',
    'prose - June 2019',
  ]);
});

it.each(['3 June 2019', 'June', 'June 2019 was dry', `June 2019 ${'x'.repeat(40)}`])(
  'takes no month for one that is not alone: %s',
  (other) => expect(read(piece('May 2019'), piece(other))).toEqual(['prose - May 2019', `prose - ${other}`]),
);

it('takes no month that is one line of several', () => {
  expect(read(piece('May 2019'), piece('June 2019', 'prose', { lines: 2 }))[1]).toBe('prose - June 2019');
});
