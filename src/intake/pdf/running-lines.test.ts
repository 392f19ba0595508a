import { expect, it } from 'vitest';
import type { PageFragment, PageLine, PdfPage } from './page-fragment.ts';
import { runningLines } from './running-lines.ts';

const fragment = (text: string, y: number, size: number): PageFragment => ({
  ...{ text, x: 50, y, width: 10, size, upright: true, tag: null },
  box: { x: 50, y, width: 10, height: size },
});

const line = (fragments: readonly PageFragment[]): PageLine => ({
  ...{ fragments, separators: fragments.map(() => '' as const), x: 50, right: 400 },
  ...{ y: fragments[0]!.y, size: fragments.at(-1)!.size, text: fragments.map(({ text }) => text).join('') },
  column: { left: 50, right: 400 },
});

/** Pages with a paragraph each and these lines at the foot. */
const pagesWith = (foot: (page: number) => readonly PageFragment[]): PdfPage[] =>
  [1, 2, 3].map((number) => ({
    ...{ number, width: 450, height: 800 },
    lines: [line([fragment(`The council met for the ${number}th time.`, 600, 10)]), line(foot(number))],
  }));

const told = (pages: readonly PdfPage[]): string[] => [...runningLines(pages)].map(({ text }) => text);

it('takes what returns at the foot of the pages for a running line', () => {
  expect(told(pagesWith(() => [fragment('The Valley Desk', 60, 8)]))).toHaveLength(3);
});

it('takes the same note at the foot of the pages for a note', () => {
  expect(told(pagesWith((page) => [fragment(String(page), 63, 5), fragment('The Valley Desk.', 60, 8)]))).toEqual([]);
});
