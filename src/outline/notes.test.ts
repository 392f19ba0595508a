import { describe, expect, it } from 'vitest';
import { blockReadings } from './block-reading.ts';
import { outline } from './outline.ts';
import { plainSource } from './plain-source.ts';
import { shownOutline } from './shown-outline.ts';

const PAPER = `Trade after the flood

Trade has grown since the road was opened.1 Officials expect more in 2022,2 they said.

The mill3 is not finished. It needs 2.5 million.

1 Ministry of Economy, Annual report 2022, p. 14.
2 See https://example.org/report.
3 Talk with an official, 4 May 2022.

4

The second section describes the old road, which is
in better order than the mill.4

4 Ibid., p. 20.`;

describe('footnotes', () => {
  it('are split from the words that their marks are glued to', () => {
    expect(shownOutline(PAPER)).toEqual([
      'title Trade after the flood',
      'paragraph Trade has grown since …22,2 they said.',
      'footnoteMarker #1 1',
      'footnoteMarker #2 2',
      'paragraph The mill3 is not finis…ds 2.5 million.',
      'footnoteMarker #3 3',
      'footnote #1 1 Ministry of Economy,…rt 2022, p. 14.',
      'footnote #2 2 See https://example.org/report.',
      'footnote #3 3 Talk with an official, 4 May 2022.',
      'pageNumber 4',
      'paragraph The second section des…than the mill.4',
      'footnoteMarker #4 4',
      'footnote #4 4 Ibid., p. 20.',
    ]);
  });

  it('leave no mark in the reading', () => {
    const { blocks } = outline(plainSource(PAPER));
    const readings = blockReadings(PAPER, blocks).map((reading) => reading.text);
    expect(readings).toContain('Trade has grown since the road was opened. Officials expect more in 2022, they said.');
    expect(readings).toContain('The mill is not finished. It needs 2.5 million.');
  });

  it('are not figures, squares or words with digits', () => {
    const text = 'Growth was 2.5 percent in 2020. In covid19 times 44 km² burned. It was 3.1 in 2021.2 of them left.';
    expect(shownOutline(text).filter((line) => line.startsWith('footnoteMarker'))).toEqual([]);
  });

  it('stand under a heading such as Notes', () => {
    const text =
      '# Trade\n\nTrade has grown.[1] Officials expect more.[2]\n\n## Notes\n\n[1] Annual report.\n[2] Statement.';
    expect(shownOutline(text).slice(-3)).toEqual(
      ['heading L1 Notes', 'footnote #1 [1] Annual report.', 'footnote #2 [2] Statement.'].map((line) =>
        line.replace('Notes', '## Notes'),
      ),
    );
  });
});

describe('annexes', () => {
  it('are one block each when they are short', () => {
    const text =
      'The road is long and it is not easy to walk.\n\nANNEX 1\n\nThe villages on the road.\n\nANNEX 2\n\nThe map.';
    expect(shownOutline(text)).toEqual([
      'paragraph The road is long and i…t easy to walk.',
      'annex #1 ANNEX 1 The villages on the road.',
      'annex #2 ANNEX 2 The map.',
    ]);
  });
});

it('addresses at the foot of a page leave the sentence whole that the page break cut', () => {
  const text = `The old road

It was closed in April, when the bridge broke.

The council then asked of the Valley Chamber of Commerce (VCC)

https://example.org/a.pdf
https://example.org/b.pdf
 that ‘the road be opened at once.’ It was opened in May.`;
  const { blocks } = outline(plainSource(text));
  expect(blockReadings(text, blocks)[2]!.text).toBe(
    'The council then asked of the Valley Chamber of Commerce (VCC) that ‘the road be opened at once.’ It was opened in May.',
  );
});
