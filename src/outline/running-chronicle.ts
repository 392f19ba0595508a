import { MONTH_NAMES } from './months.ts';
import { type Piece, pieceOf } from './piece.ts';

/** How many of its sentences begin with a date where a paragraph is a chronicle whose line ends are lost. */
const FEWEST = 4;

const YEAR = '(?:1[5-9]|20)\\d\\d';
const capitalised = (name: string): string => name[0]!.toUpperCase() + name.slice(1);
const MONTH_WRITTEN = MONTH_NAMES.split('|').flatMap((name) => [name, capitalised(name), name.toUpperCase()]);
const MONTH = `(?:${MONTH_WRITTEN.join('|')})(?!\\p{L})\\.?`;
const DAYS = '\\d{1,2}(?:st|nd|rd|th)?(?:\\s?[-–/]\\s?\\d{1,2}(?:st|nd|rd|th)?)?';
const DAY = `(?:${DAYS}\\s+)?${MONTH}(?:\\s*[-–—]\\s*(?:${DAYS}\\s+)?${MONTH})?,?\\s+${YEAR}|${MONTH}\\s+${DAYS},?\\s+${YEAR}`;
const DAY_BEHIND_YEAR = `${YEAR}\\s*[-–—:,]\\s*(?:${DAYS}\\s+${MONTH}|${MONTH}(?:\\s+${DAYS})?)`;

/** `17 July 1992 The council …`, `2002 - 11 November The council …`, right behind the end of a sentence. */
const DATED_SENTENCE = new RegExp(
  `(?<=[.!?]["”’)]?\\s{1,3})(?:${DAY_BEHIND_YEAR}|${DAY})(?:\\s*[:–—-])?\\s+(?=["“‘]?\\p{Lu})`,
  'gu',
);

/**
 * A paragraph that runs through a chronicle whose line ends are lost (`16 May 1995 The council is elected. June 1996 The port is
 * closed.`), cut before each date with which a sentence begins. Prose puts `in` or `on` before a date, a comma or small letters behind it.
 */
export const runningChronicle = (source: string, pieces: readonly Piece[]): readonly Piece[] =>
  pieces.flatMap((piece): Piece | readonly Piece[] => {
    if (piece.kind !== 'prose') return piece;
    const cuts = [...piece.text.matchAll(DATED_SENTENCE)].map(({ index }) => index);
    if (cuts.length < FEWEST - 1) return piece;
    const edges = [0, ...cuts, piece.text.length];
    return edges.slice(0, -1).map((from, i) => {
      const text = piece.text.slice(from, edges[i + 1]!);
      const start = piece.start + from;
      return pieceOf(source, { start, end: start + text.trimEnd().length }, 'prose', {
        gap: i === 0 ? piece.gap : 1,
        marked: piece.marked,
        bullet: i === 0 && piece.bullet,
      });
    });
  });
