import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageFragment, PageLine, PdfPage } from './page-fragment.ts';
import { pdfText } from './pdf-text.ts';

const WIDTH = 450;
const SIZE = 10;

const fragment = (text: string, x: number, y: number): PageFragment => ({
  ...{ text, x, y, width: 5 * text.length, size: SIZE, upright: true, tag: null },
  box: { x, y, width: 5 * text.length, height: SIZE },
});

const line = (words: readonly string[], y: number): PageLine => ({
  fragments: words.map((word, i) => fragment(word, 50 + 60 * i, y)),
  separators: words.map((_, i) => (i === 0 ? '' : ' ')),
  ...{ x: 50, right: 400, y, size: SIZE, text: words.join(' '), column: { left: 50, right: 400 } },
});

/** Pages of lines of words, from the top down. */
const pagesOf = (pages: readonly (readonly (readonly string[])[])[]): readonly PdfPage[] =>
  pages.map((lines, page) => ({
    ...{ number: page + 1, width: WIDTH, height: 800 },
    lines: lines.map((words, i) => line(words, 700 - 12 * i)),
  }));

const words = fc.array(fc.constantFrom('bridge', 'ferry', 'of', 'Oldport', '12', 'reopened.'), {
  minLength: 1,
  maxLength: 5,
});

test('every word stands where its rectangle leads back to: its page, its line and its place in it', () => {
  fc.assert(
    fc.property(fc.array(fc.array(words, { maxLength: 8 }), { minLength: 1, maxLength: 3 }), (given) => {
      const pages = pagesOf(given);
      const { text, rectangles } = pdfText(pages);
      let at = 0;
      for (const { number, lines } of pages)
        for (const { fragments } of lines)
          for (const { text: word, x, width } of fragments) {
            const start = text.indexOf(word, at);
            at = start + word.length;
            expect(text.slice(start, at)).toBe(word);
            expect(rectangles({ start, end: at })).toMatchObject([{ page: number, x, width }]);
          }
      expect(text.slice(at)).toBe('');
    }),
  );
});

test('a full line without a stop goes on over the page, another ends its paragraph; an empty page holds nothing', () => {
  const goesOn = pdfText(pagesOf([[['The', 'ferry']], [], [['reopened.']]]));
  expect(goesOn.text).toBe('The ferry\nreopened.');
  expect(goesOn.pages).toEqual([
    { start: 0, end: 9 },
    { start: 9, end: 9 },
    { start: 10, end: 19 },
  ]);
  expect(pdfText(pagesOf([[['It', 'reopened.']], [['The', 'bridge']]])).text).toBe('It reopened.\n\nThe bridge');
});
