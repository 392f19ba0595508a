import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/kinds/block.ts';
import { linesOf, readerRows, rowAt } from './reader-rows.ts';

const block = (kind: Block['kind'], start: number, end: number, body = start): Block => ({
  kind,
  start,
  end,
  body,
  level: null,
  number: null,
  date: null,
  dated: null,
  repeats: null,
  speaker: null,
});

describe('the rows of the reader', () => {
  //            0         1         2         3
  //            0123456789012345678901234567890123456789
  const text = 'Talks\n4 May: They met1 in\n\n- 7 -\n\nKazan.';
  const rows = readerRows(text, [
    block('heading', 0, 5),
    block('entry', 6, 40, 13),
    block('footnoteMarker', 21, 22),
    block('pageNumber', 27, 32),
  ]);

  it('cut a block around what lies inside it, and lose no character', () => {
    expect(rows.map((row) => row.pieces.map(({ text: words, as }) => [as, words]))).toEqual([
      [['words', 'Talks']],
      [
        ['label', '4 May: '],
        ['words', 'They met'],
        ['mark', '1'],
        ['words', ' in\n\n'],
        ['aside', '- 7 -'],
        ['words', '\n\nKazan.'],
      ],
    ]);
    for (const row of rows) for (const piece of row.pieces) expect(text.slice(piece.start, piece.end)).toBe(piece.text);
  });

  it('are found by any offset', () => {
    expect([0, 4, 5, 6, 30, 99].map((offset) => rowAt(rows, offset))).toEqual([0, 0, 0, 1, 1, 1]);
  });
});

describe('parallel lines under words', () => {
  it('keep spans that overlap apart', () => {
    const spans = [
      { start: 0, end: 50 },
      { start: 0, end: 20 },
      { start: 10, end: 15 },
      { start: 20, end: 30 },
      { start: 50, end: 60 },
    ];
    expect(linesOf(spans, 3)).toEqual([0, 1, 2, 1, 0]);
  });

  it('put what finds none free on the last', () => {
    expect(
      linesOf(
        [
          { start: 0, end: 9 },
          { start: 0, end: 8 },
          { start: 0, end: 7 },
        ],
        2,
      ),
    ).toEqual([0, 1, 1]);
  });
});
