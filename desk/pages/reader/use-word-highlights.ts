import { type RefObject, useEffect, useLayoutEffect } from 'react';
import type { Span } from '../../../src/kinds/span.ts';
import type { FindingItem } from '../../api/shapes.ts';
import { highlight, rangesOf, wordPieces } from '../../design/word-ranges.ts';
import { linesOf } from './reader-rows.ts';

const LINES = ['finding-1', 'finding-2', 'finding-3'] as const;

/**
 * Draws the findings of the rows on the page under their words: parallel lines where they overlap, and the lit one as a
 * surface.
 * @param shown findings whose words may be on the page
 * @param drawn changes whenever other rows come onto the page
 */
export const useWordHighlights = (
  container: RefObject<HTMLElement | null>,
  shown: readonly FindingItem[],
  lit: Span | null,
  matches: readonly Span[],
  drawn: string,
): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `drawn` tells that other rows stand on the page
  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return;
    const pieces = wordPieces(element);
    const [first, last] = [pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0];
    const spans = shown
      .map(({ finding }) => finding)
      .filter(({ start, end }) => start < last && first < end)
      .toSorted((a, b) => a.start - b.start || b.end - a.end);
    const lines = linesOf(spans, LINES.length);
    LINES.forEach((name, line) => {
      highlight(
        name,
        spans.filter((_, i) => lines[i] === line).flatMap((span) => rangesOf(pieces, span)),
      );
    });
    highlight(
      'words-matched',
      matches.flatMap((span) => rangesOf(pieces, span)),
      1,
    );
    highlight('words-lit', lit ? rangesOf(pieces, lit) : [], 2);
  }, [container, shown, lit, matches, drawn]);
  useEffect(
    () => () => {
      for (const name of [...LINES, 'words-matched', 'words-lit']) highlight(name, []);
    },
    [],
  );
};
